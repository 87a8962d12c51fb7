using System.Collections.Immutable;

namespace ManagedKube.Acceptance.Iaas;

/// <summary>What the IaaS shows of a cluster.</summary>
internal sealed record IaasState
{
    /// <summary>The virtual machines whose names begin with the cluster's code, by name. Two of one name are one problem of their own.</summary>
    public required ImmutableArray<ObservedMachine> Machines { get; init; }

    /// <summary>The pools of hosts of all zones.</summary>
    public required ImmutableArray<ObservedPool> Pools { get; init; }

    /// <summary>The buckets of the plan that exist, with who may use them.</summary>
    public required ImmutableArray<ObservedBucket> Buckets { get; init; }

    /// <summary>The machine of a name; null when there is none.</summary>
    public ObservedMachine? Find(string name) => Machines.FirstOrDefault(machine => machine.Name == name);
}
