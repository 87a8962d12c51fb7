using System.Collections.Immutable;
using ManagedKube.Acceptance.Facts.Machines;
using ManagedKube.Acceptance.Facts.Nodes;
using ManagedKube.Model.Definition;

namespace ManagedKube.Acceptance;

/// <summary>The acceptance list (product spec 10), as far as the APIs of the IaaS and of Kubernetes tell.</summary>
internal static class FactList
{
    public static ImmutableArray<Fact> All { get; } =
    [
        new A01MachineCount(),
        new A02MachineNames(),
        new MachineSizes("A3", "The Git Runner is there, no smaller than ordered.", MachineRole.GitRunner),
        new MachineSizes("A4", "The control planes are there, none smaller than ordered.", MachineRole.ControlPlane),
        new MachineSizes("A5", "The storage nodes are there, none smaller than ordered.", MachineRole.StorageNode),
        new MachineSizes("A6", "The workers are there, none smaller than ordered.", MachineRole.Worker),
        new A07MachineZones(),
        new A09CephDisks(),
        new A11CephRepositories(),
        new A12Adapters(),
        new A13Addresses(),
        new A14PowerAndBackup(),
        new A15Availability(),
        new A16NoImages(),
        new A18Buckets(),
        new A19NodesReady(),
        new A20NodeNames(),
        new A21NodeVersions(),
        new A23ZoneLabels(),
        new A24PodCapacity(),
        new A25NodeCapacity(),
        new A26Taints(),
        new A27ApiServers(),
        new A28PodRange(),
        new A29ServiceAddresses(),
        new A30ClusterDomain(),
    ];
}
