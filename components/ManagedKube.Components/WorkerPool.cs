using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Components.Machines;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// The virtual machines of one worker pool and their disks for local volumes. Their Ceph disks, if they carry any, belong to the
/// <see cref="StoragePool"/>. Bare-metal servers are a <see cref="BareMetalPool"/>.
/// </summary>
public sealed class WorkerPool : ComponentResource
{
    /// <summary>Creates one worker pool of a plan.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan and the pool.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    public WorkerPool(string name, WorkerPoolArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.WorkerPool, name, options)
    {
        var catalog = args.Catalog ?? new InfrastructureCatalog(this);
        var workers = args.Plan.Machines.Where(machine => machine.WorkerPool == args.Pool && machine.IsVirtualMachine).ToList();
        VirtualMachines = workers.ToImmutableDictionary(
            machine => machine.Name,
            machine => MachineFactory.Create(args.Plan, machine, catalog, args.ControlPlane.Nodes.FirstConfiguration(machine), this));
        foreach (var worker in workers)
            args.ControlPlane.Nodes.Join(worker, VirtualMachines[worker.Name], this);
        Machines = MachineIds.Of(VirtualMachines);
        LocalDisks = MachineIds.Of(
            from worker in workers
            from disk in worker.LocalDisk is { } local ? [local] : Array.Empty<DataDiskPlan>()
            select (disk.Name, DataDiskFactory.Create(args.Plan, worker, disk, VirtualMachines[worker.Name].Id, catalog, this).Id));
        RegisterOutputs();
    }

    /// <summary>UUIDs of the virtual machines by name.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>UUIDs by name of the disks for local volumes.</summary>
    [Output("localDisks")]
    public Output<ImmutableDictionary<string, string>> LocalDisks { get; private set; }

    /// <summary>The virtual machines by name.</summary>
    public ImmutableDictionary<string, VirtualMachine> VirtualMachines { get; }
}
