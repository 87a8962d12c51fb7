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
    private const string Storage = CephPlan.CarrierTaint;
    private const string Worker = "node-role.kubernetes.io/worker";
    private const string Present = "present";
    private const string GpuWorker = $"{ClusterNames.PublicZone}/gpu";
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
        {
            labels[Storage] = "";
            labels[CephPlan.CarrierLabel] = MachinePlan.LabelValue;
        }
        return labels.ToImmutable();
    }

    /// <summary>What a pool's workers carry beside or instead of what every worker carries.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OfPool(WorkerPoolDefinition pool)
    {
        if (pool.BareMetal is { } server)
            yield return new(InstanceType, $"BareMetal-{LabelValue(server.ServerClass)}");
        if (pool.BareMetal is { Gpu: true })
            yield return new(GpuWorker, MachinePlan.LabelValue);
        if (pool.LocalDiskGb is not null)
            yield return new(MachinePlan.LocalStorageLabel, MachinePlan.LabelValue);
    }

    /// <summary>Only pods that ask for a GPU land on a GPU worker (product spec 2.10).</summary>
    public static ImmutableArray<NodeTaint> TaintsOf(WorkerPoolDefinition pool) =>
        pool.BareMetal is { Gpu: true } ? [new NodeTaint(MachinePlan.GpuTaint, NoSchedule, Present)] : [];

    public static ImmutableArray<NodeTaint> TaintsOf(MachineRole role) => role switch
    {
        MachineRole.ControlPlane => [new NodeTaint(ControlPlane, NoSchedule)],
        MachineRole.StorageNode => [new NodeTaint(Storage, NoSchedule)],
        _ => [],
    };

    // "PERFORMANCE 4" is no label value.
    private static string LabelValue(string text) =>
        string.Concat(text.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? c : '-')).Trim('-', '_', '.');
}
