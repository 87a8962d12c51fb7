using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Components.Machines;
using ManagedKube.OpenIaaS.Resources.Compute;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>Workers of one size. Their Ceph disks, if they carry any, belong to the <see cref="StoragePool"/>.</summary>
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
        VirtualMachines = args.Plan.Machines
            .Where(machine => machine.WorkerPool == args.Pool)
            .ToImmutableDictionary(machine => machine.Name, machine => MachineFactory.Create(args.Plan, machine, catalog, this));
        Machines = MachineIds.Of(VirtualMachines);
        RegisterOutputs();
    }

    /// <summary>UUIDs of the virtual machines by name.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>The virtual machines by name.</summary>
    public ImmutableDictionary<string, VirtualMachine> VirtualMachines { get; }
}
