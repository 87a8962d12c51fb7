using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Validation;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Planning;

/// <summary>
/// A cluster, completely decided: what resources, diagrams, DNS records and checks all read. It is a pure function of
/// the definition.
/// </summary>
public sealed record ClusterPlan
{
    /// <summary>What was ordered.</summary>
    public required ClusterDefinition Definition { get; init; }

    /// <summary>What is worth a second look in it.</summary>
    public required ImmutableArray<Finding> Warnings { get; init; }

    /// <summary>The names that derive from the code.</summary>
    public required ClusterNames Names { get; init; }

    /// <summary>Where everything lies in the /22.</summary>
    public required AddressPlan Addresses { get; init; }

    /// <summary>The default gateway.</summary>
    public required Ipv4Address Gateway { get; init; }

    /// <summary>Talos on every node.</summary>
    public required ReleaseVersion Talos { get; init; }

    /// <summary>Kubernetes on every node.</summary>
    public required ReleaseVersion Kubernetes { get; init; }

    /// <summary>All machines: the Git Runner, the control planes, the storage nodes, the workers, each by number.</summary>
    public required ImmutableArray<MachinePlan> Machines { get; init; }

    /// <summary>The distributed storage.</summary>
    public required CephPlan Ceph { get; init; }

    /// <summary>The records of the cluster's private DNS zone.</summary>
    public required ImmutableArray<DnsRecord> DnsRecords { get; init; }

    /// <summary>The address that nodes reach the Kubernetes API by: the virtual address, so that no node needs DNS to boot.</summary>
    public string NodeEndpoint => $"https://{Addresses.Api}:{ClusterNames.ApiPort}";

    /// <summary>The machines of one role, by number.</summary>
    public IEnumerable<MachinePlan> MachinesOf(MachineRole role) => Machines.Where(machine => machine.Role == role);
}
