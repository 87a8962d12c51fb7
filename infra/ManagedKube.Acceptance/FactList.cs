using System.Collections.Immutable;
using ManagedKube.Acceptance.Facts.Access;
using ManagedKube.Acceptance.Facts.Machines;
using ManagedKube.Acceptance.Facts.Network;
using ManagedKube.Acceptance.Facts.Nodes;
using ManagedKube.Acceptance.Facts.Platform;
using ManagedKube.Acceptance.Facts.Storage;
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
        new A22SupportedVersions(),
        new A23ZoneLabels(),
        new A24PodCapacity(),
        new A25NodeCapacity(),
        new A26Taints(),
        new A27ApiServers(),
        new A28PodRange(),
        new A29ServiceAddresses(),
        new A30ClusterDomain(),
        new A31ApiAddress(),
        new A32Etcd(),
        new A35PodNetwork(),
        new A37Hubble(),
        new A38LoadBalancer(),
        new A39ServiceAddresses(),
        new A40IngressClasses(),
        new A41IngressAddresses(),
        new A42GatewayClass(),
        new A51CephHealth(),
        new A52CephCapacity(),
        new A53CephCopies(),
        new A54StorageNodes(),
        new A55StorageClasses(),
        new A56OrderedClasses(),
        new A58PoolQuotas(),
        new A59FreeSpace(),
        new A61Certificates(),
        new A62ArgoCd(),
        new A63Monitoring(),
        new A64Logs(),
        new A65Harbor(),
        new A66OpenCost(),
        new A67Policies(),
        new A68Tenants(),
        new A69Backups(),
        new A71SignOn(),
        new A72Options(),
        new A73CoreOnly(),
        new A74ComponentVersions(),
        new A75Everything(),
        new A76View(),
        new A77Definitions(),
        new A78Tenants(),
        new A79Namespaces(),
        new A80Platform(),
        new A81OwnNamespaces(),
        new A82Members(),
        new A83Forwarding(),
    ];
}
