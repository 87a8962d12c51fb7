using System.Text;
using ManagedKube.Simulator.Talos.Documents;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Talos.Api;

/// <summary>The resources of a node that the program and its tools read.</summary>
internal static class NodeResources
{
    public const string MachineConfigs = "MachineConfigs.config.talos.dev";
    private const string MachineStatuses = "MachineStatuses.runtime.talos.dev";
    private const string ExtensionStatuses = "ExtensionStatuses.runtime.talos.dev";
    private const string Members = "Members.cluster.talos.dev";
    private const string NodeStatuses = "NodeStatuses.kubernetes.talos.dev";
    private const string StaticPodStatuses = "StaticPodStatuses.kubernetes.talos.dev";

    /// <summary>All resources of a type; null for a type that is not shown.</summary>
    public static IEnumerable<NodeResource>? OfType(string type, World world, TalosNode node, DateTimeOffset now, Func<string, string, bool> isNodeReady) => type switch
    {
        MachineStatuses => [MachineStatus(world, node, now, isNodeReady)],
        ExtensionStatuses => Extensions(node),
        MachineConfigs => node.Configuration is { } text ? [new("config", MachineConfigs, "v1alpha1", text)] : [],
        Members => OfMembers(world, node),
        NodeStatuses => OfKubernetes(world, node, isNodeReady),
        StaticPodStatuses => StaticPods(world, node, now),
        _ => null,
    };

    private static NodeResource MachineStatus(World world, TalosNode node, DateTimeOffset now, Func<string, string, bool> isNodeReady)
    {
        var status = NodeStatus.Of(world, node, now);
        var unmet = status.Unmet;
        if (node.Machine is { Hostname: { } name } && Clusters.OfKubelet(world, node) is { IsAvailable: true } cluster && !isNodeReady(cluster.Id, name))
            unmet = unmet.Add(new UnmetCondition("nodeReady", $"node \"{name}\" status is not ready"));
        // Outside of these stages nothing is checked.
        var isChecked = status.Stage is "running" or "booting";
        var text = new StringBuilder($"stage: {status.Stage}\nstatus:\n    ready: {(!isChecked || unmet.IsEmpty ? "true" : "false")}\n");
        text.Append(unmet.IsEmpty || !isChecked ? "    unmetConditions: []\n" : "    unmetConditions:\n");
        foreach (var condition in isChecked ? unmet : [])
            text.Append($"        - name: {condition.Name}\n          reason: {Quoted(condition.Reason)}\n");
        return new NodeResource("runtime", MachineStatuses, "machine", text.ToString());
    }

    private static IEnumerable<NodeResource> Extensions(TalosNode node)
    {
        if (node.System.Schematic == TalosSystem.TemplateSchematic)
            yield return Extension("0", "xen-guest-agent", "0.5.0");
        yield return Extension("modules.dep", "schematic", node.System.Schematic);
    }

    private static NodeResource Extension(string id, string name, string version) => new(
        "runtime", ExtensionStatuses, id, $"image: {id}.sqsh\nmetadata:\n    name: {name}\n    version: {Quoted(version)}\n");

    private static IEnumerable<NodeResource> OfMembers(World world, TalosNode node)
    {
        if (node.Machine is not { Discovers: true } own)
            return [];
        return
        [
            .. world.TalosNodes.Values
                .Where(other => other.IsUp && other.Machine is { Discovers: true } machine && machine.Machine.Fingerprint == own.Machine.Fingerprint)
                .OrderBy(other => other.Machine!.Hostname, StringComparer.Ordinal)
                .Select(other => new NodeResource(
                    "cluster",
                    Members,
                    other.Machine!.Hostname!,
                    $"nodeId: {other.MachineId:N}\naddresses: [{string.Join(", ", NodeAddresses.Of(world, other))}]\nhostname: {other.Machine.Hostname}\n"
                    + $"machineType: {(other.Machine.IsControlPlane ? "controlplane" : "worker")}\noperatingSystem: Talos ({other.System})\n")),
        ];
    }

    private static IEnumerable<NodeResource> OfKubernetes(World world, TalosNode node, Func<string, string, bool> isNodeReady)
    {
        if (node.Machine is not { Hostname: { } name } || Clusters.OfKubelet(world, node) is not { IsAvailable: true } cluster)
            return [];
        return [new("k8s", NodeStatuses, name, $"nodename: {name}\nnodeReady: {(isNodeReady(cluster.Id, name) ? "true" : "false")}\n")];
    }

    private static IEnumerable<NodeResource> StaticPods(World world, TalosNode node, DateTimeOffset now)
    {
        if (node.Machine is not { IsControlPlane: true } machine || EtcdHealth.Of(world, node) is null)
            return [];
        var ready = node.IsApiServerUp(now) ? "True" : "False";
        return KubernetesComponents.StaticPods.Where(machine.Images.ContainsKey).Select(component => new NodeResource(
            "k8s",
            StaticPodStatuses,
            $"kube-system/{component}-{machine.Hostname}",
            $"podStatus:\n    phase: Running\n    conditions:\n        - type: Ready\n          status: \"{ready}\"\n    containerStatuses:\n        - name: {component}\n          image: {machine.Images[component]}\n"));
    }

    private static string Quoted(string text) => $"\"{text.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";
}
