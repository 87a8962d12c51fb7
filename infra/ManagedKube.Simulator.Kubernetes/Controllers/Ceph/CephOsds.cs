using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>
/// OSDs, one for each disk of a carrier that the cluster may take. An OSD belongs to its disk: a machine that takes the place of another one with its
/// name and its disks serves the same OSDs.
/// </summary>
internal static class CephOsds
{
    public const string IdLabel = "ceph-osd-id";
    public const string HostLabel = "topology-location-host";
    public const string ZoneLabel = "topology-location-zone";

    private const string Uuid = "ROOK_OSD_UUID";

    /// <summary>Where the simulator remembers how large the disk of an OSD is.</summary>
    private const string SizeAnnotation = "simulator/bytes";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>All OSDs that a cluster has, by number.</summary>
    public static ImmutableArray<CephOsd> Of(Cluster cluster, CephDaemons daemons) =>
        [.. daemons.Of(CephDaemon.Osd).Select(deployment => Read(cluster, deployment)).OrderBy(osd => osd.Id)];

    public static void Keep(Cluster cluster, StoredObject ceph, CephDaemons daemons, string image)
    {
        var placement = CephPlacement.Of(ceph, CephDaemon.Osd);
        var present = Of(cluster, daemons).ToDictionary(osd => osd.Disk);
        var numbers = present.Values.Select(osd => osd.Id).ToHashSet();
        foreach (var node in CephPlacement.Nodes(cluster, placement).Where(node => IsMeant(ceph, node.Name)))
        {
            if (cluster.Nodes.Find(node.Name) is not { } report)
                continue;
            foreach (var disk in report.Disks.Where(disk => present.ContainsKey(disk.Id)))
                daemons.Keep(ceph, Daemon(ceph, placement, present[disk.Id].Id, node, disk), image);
            if (!CephPreparation.Begin(cluster, ceph, node, image))
                continue;
            foreach (var disk in report.Disks.Where(disk => !present.ContainsKey(disk.Id) && !disk.IsTaken && IsMeantDevice(ceph, disk.Device)))
                daemons.Keep(ceph, Daemon(ceph, placement, Enumerable.Range(0, int.MaxValue).First(numbers.Add), node, disk), image);
        }
    }

    private static CephOsd Read(Cluster cluster, StoredObject deployment)
    {
        var host = deployment.Body.Label(HostLabel) ?? "";
        var environment = deployment.Body.ItemsAt("spec", "template", "spec", "containers").SelectMany(container => container.ItemsAt("env"));
        var disk = environment.FirstOrDefault(variable => variable.TextAt("name") == Uuid).TextAt("value") ?? "";
        // Of a node that has said nothing yet nobody knows that a disk is missing.
        var hasDisk = cluster.Nodes.Find(host) is not { } report || report.Disks.Any(found => found.Id == disk);
        return new CephOsd(
            int.Parse(deployment.Body.Label(IdLabel)!, CultureInfo.InvariantCulture),
            disk,
            host,
            deployment.Body.Label(ZoneLabel),
            long.Parse(deployment.Body.Annotation(SizeAnnotation) ?? "0", CultureInfo.InvariantCulture),
            hasDisk && CephDaemons.Ready(deployment) > 0);
    }

    private static CephDaemon Daemon(StoredObject ceph, JsonObject placement, int number, StoredObject node, NodeDisk disk)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        var labels = ImmutableSortedDictionary.CreateRange(
        [
            KeyValuePair.Create(IdLabel, id),
            KeyValuePair.Create("failure-domain", node.Name),
            KeyValuePair.Create("portable", "false"),
            KeyValuePair.Create("osd-store", "bluestore"),
            KeyValuePair.Create("device-class", CephStatus.DeviceClass),
            KeyValuePair.Create("topology-location-root", "default"),
            KeyValuePair.Create(HostLabel, node.Name),
        ]);
        foreach (var level in (string[])["region", "zone"])
            if (node.Body.Label($"topology.kubernetes.io/{level}") is { } place)
                labels = labels.Add($"topology-location-{level}", place);
        return new CephDaemon
        {
            Type = CephDaemon.Osd,
            Id = id,
            Selecting = [IdLabel],
            Labels = labels,
            Node = node.Name,
            Placement = placement,
            Resources = ceph.Body.At("spec", "resources", CephDaemon.Osd),
            IsPrivileged = true,
            Environment = ImmutableSortedDictionary<string, string>.Empty
                .Add(Uuid, disk.Id)
                .Add("ROOK_OSD_ID", id)
                .Add("ROOK_BLOCK_PATH", $"/dev/{disk.Device}"),
            Annotations = ImmutableSortedDictionary<string, string>.Empty.Add(SizeAnnotation, disk.Size.ToString(CultureInfo.InvariantCulture)),
        };
    }

    private static bool IsMeant(StoredObject ceph, string node) => ceph.Body.FlagAt("spec", "storage", "useAllNodes")
        || ceph.Body.ItemsAt("spec", "storage", "nodes").Any(listed => listed.TextAt("name") == node);

    private static bool IsMeantDevice(StoredObject ceph, string device) => ceph.Body.TextAt("spec", "storage", "deviceFilter") is { Length: > 0 } filter
        ? Regex.IsMatch(device, filter, RegexOptions.None, Patience)
        : ceph.Body.FlagAt("spec", "storage", "useAllDevices");
}
