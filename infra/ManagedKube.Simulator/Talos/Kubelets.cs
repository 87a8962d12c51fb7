using System.Collections.Immutable;
using ManagedKube.Simulator.Kubernetes;
using ManagedKube.Simulator.Talos.Documents;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Talos;

/// <summary>What the kubelets of nodes report to their clusters.</summary>
internal static class Kubelets
{
    /// <summary>The reports of all kubelets that run and have found their cluster, by the id of the cluster.</summary>
    public static IEnumerable<(string ClusterId, KubeletReport Report)> Reports(World world, DateTimeOffset now) => world.TalosNodes.Values
        .Where(node => node.IsKubeletUp(now) && node.Machine is not null)
        .Select(node => (Cluster: Clusters.OfKubelet(world, node), Node: node))
        .Where(found => found.Cluster is { IsAvailable: true })
        .Select(found => (found.Cluster!.Id, ReportOf(world, found.Node, found.Node.Machine!)));

    private static KubeletReport ReportOf(World world, TalosNode node, MachineConfiguration machine)
    {
        var virtualMachine = world.VirtualMachines[node.MachineId];
        var release = TalosReleases.Of(node.System.Version)!;
        return new KubeletReport
        {
            Name = machine.Hostname!,
            InternalAddress = NodeAddresses.First(world, node)!,
            KubeletVersion = $"v{machine.VersionOf(KubernetesComponents.Kubelet) ?? $"1.{release.NewestKubernetes}.0"}",
            OsImage = $"Talos ({node.System})",
            KernelVersion = $"{release.Linux}-talos",
            ContainerRuntime = $"containerd://{release.Containerd}",
            SystemUuid = node.MachineId.ToString(),
            BootId = node.BootId.ToString(),
            Labels = Labels(node, machine),
            Taints = machine.Taints,
            IsControlPlane = machine.IsControlPlane,
            ApiServerFlags = machine.ApiServerFlags,
            Cpu = virtualMachine.Cpu,
            Memory = virtualMachine.Memory,
            EphemeralStorage = world.DisksOf(node.MachineId).FirstOrDefault()?.Size ?? 0,
            MaxPods = machine.MaxPods,
            Disks = [.. Disks(world, node, machine)],
        };
    }

    // The drive with the first configuration holds a file system; everything else that was plugged in is empty until somebody takes it.
    private static IEnumerable<NodeDisk> Disks(World world, TalosNode node, MachineConfiguration machine) =>
        from disk in world.DisksOf(node.MachineId)
        where disk.Kind != DiskKind.System && disk.AttachmentTo(node.MachineId) is { Connected: true }
        let device = $"xvd{(char)('a' + disk.AttachmentTo(node.MachineId)!.Device)}"
        let isTaken = disk.Kind == DiskKind.ConfigDrive || machine.VolumeGroupDisks.Any(selector => selector.Matches(device, disk.Size))
        select new NodeDisk(disk.Id.ToString(), device, disk.Size, isTaken);

    private static ImmutableSortedDictionary<string, string> Labels(TalosNode node, MachineConfiguration machine)
    {
        var labels = machine.Labels.SetItems(
        [
            KeyValuePair.Create("kubernetes.io/hostname", machine.Hostname!),
            KeyValuePair.Create("kubernetes.io/arch", "amd64"),
            KeyValuePair.Create("kubernetes.io/os", "linux"),
        ]);
        return node.System.Schematic == TalosSystem.TemplateSchematic ? labels.SetItem("extensions.talos.dev/xen-guest-agent", "0.5.0") : labels;
    }
}
