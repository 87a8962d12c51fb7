using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning;

/// <summary>Labels and taints of Kubernetes nodes (product spec 2.11).</summary>
internal static class NodeLabels
{
    private const string Region = "topology.kubernetes.io/region";
    private const string Zone = "topology.kubernetes.io/zone";
    private const string InstanceType = "node.kubernetes.io/instance-type";
    private const string VirtualMachine = "OpenIaaS-STD";
    private const string ControlPlane = "node-role.kubernetes.io/control-plane";
    private const string Storage = "node-role.kubernetes.io/storage";
    private const string Worker = "node-role.kubernetes.io/worker";
    private const string NoSchedule = "NoSchedule";

    public static ImmutableSortedDictionary<string, string> Of(ClusterDefinition definition, MachineRole role, Zone zone, bool carriesCeph)
    {
        var labels = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        labels[Region] = definition.Region;
        labels[Zone] = zone.Code;
        labels[InstanceType] = VirtualMachine;
        if (role == MachineRole.ControlPlane)
            labels[ControlPlane] = "";
        if (role == MachineRole.Worker)
            labels[Worker] = "";
        if (carriesCeph)
            labels[Storage] = "";
        return labels.ToImmutable();
    }

    public static ImmutableArray<NodeTaint> TaintsOf(MachineRole role) => role switch
    {
        MachineRole.ControlPlane => [new NodeTaint(ControlPlane, NoSchedule)],
        MachineRole.StorageNode => [new NodeTaint(Storage, NoSchedule)],
        _ => [],
    };
}
