using System.Collections.Immutable;
using ManagedKube.Components.Infrastructure;
using ManagedKube.Components.Machines;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using Pulumi;

namespace ManagedKube.Components;

/// <summary>
/// The distributed storage: the Ceph disks of its three carriers and, in production, the carriers themselves.
/// </summary>
public sealed class StoragePool : ComponentResource
{
    /// <summary>Creates the storage of a plan.</summary>
    /// <param name="name">Name of the component in the stack.</param>
    /// <param name="args">The plan, and the carriers that are made elsewhere.</param>
    /// <param name="options">Resource options; give the OpenIaaS provider here.</param>
    /// <exception cref="ArgumentException">A carrier of the plan is neither a storage node nor among the given carriers.</exception>
    public StoragePool(string name, StoragePoolArgs args, ComponentResourceOptions? options = null)
        : base(ComponentType.StoragePool, name, options)
    {
        var catalog = args.Catalog ?? new InfrastructureCatalog(this);
        var nodes = args.Plan.MachinesOf(MachineRole.StorageNode)
            .ToDictionary(
                machine => machine.Name,
                machine => MachineFactory.Create(args.Plan, machine, catalog, args.ControlPlane.Nodes.FirstConfiguration(machine), this));
        foreach (var machine in args.Plan.MachinesOf(MachineRole.StorageNode))
            args.ControlPlane.Nodes.Join(machine, nodes[machine.Name], this);
        var disks =
            from carrier in args.Plan.Machines
            where !carrier.CephDisks.IsEmpty
            let id = nodes.TryGetValue(carrier.Name, out var node) ? (Input<string>)node.Id : Given(args, carrier)
            from disk in carrier.CephDisks
            select (disk.Name, DataDiskFactory.Create(args.Plan, carrier, disk, id, catalog, this).Id);
        Machines = MachineIds.Of(nodes);
        Disks = MachineIds.Of(disks);
        UsableGb = Output.Create((int)args.Plan.Ceph.Capacity.UsableGb);
        RegisterOutputs();
    }

    /// <summary>UUIDs by name of the storage nodes; empty in dev/test.</summary>
    [Output("machines")]
    public Output<ImmutableDictionary<string, string>> Machines { get; private set; }

    /// <summary>UUIDs by name of the Ceph disks.</summary>
    [Output("disks")]
    public Output<ImmutableDictionary<string, string>> Disks { get; private set; }

    /// <summary>What is left of the raw capacity after keeping three copies, in GB.</summary>
    [Output("usableGb")]
    public Output<int> UsableGb { get; private set; }

    private static Input<string> Given(StoragePoolArgs args, MachinePlan carrier) => args.Carriers.TryGetValue(carrier.Name, out var id)
        ? id
        : throw new ArgumentException($"{carrier.Name} carries Ceph disks but is not among the given carriers.", nameof(args));
}
