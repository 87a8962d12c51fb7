using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>What Rook reports about a Ceph cluster.</summary>
internal static class CephStatus
{
    /// <summary>Disks of the simulated machines do not rotate.</summary>
    public const string DeviceClass = "ssd";

    /// <summary>What an OSD keeps on its disk for itself. Volumes are thin, and nobody writes into those of a simulated cluster.</summary>
    private const long OwnBytes = 32 << 20;

    public static void Report(Cluster cluster, StoredObject ceph, CephDaemons daemons, string image)
    {
        var monitors = daemons.Of(CephDaemon.Monitor)
            .ToDictionary(monitor => monitor.Body.Label(CephDeployment.IdLabel)!, monitor => CephDaemons.Ready(monitor) > 0);
        var managers = daemons.Of(CephDaemon.Manager).Sum(CephDaemons.Ready);
        var osds = CephOsds.Of(cluster, daemons);
        // Once it is there, its health tells what is missing.
        var isReady = ceph.Body.TextAt("status", "phase") == "Ready"
            || (monitors.Count == CephMonitors.Wanted(ceph) && monitors.Values.All(runs => runs) && managers > 0);
        var (phase, message) = isReady ? ("Ready", "Cluster created successfully") : ("Progressing", "Configuring Ceph Mons");
        var condition = cluster.Condition(ceph.Body, phase, "True", isReady ? "ClusterCreated" : "ClusterProgressing", message);
        var status = new JsonObject
        {
            ["phase"] = phase,
            ["state"] = isReady ? "Created" : "Creating",
            ["message"] = message,
            ["conditions"] = new JsonArray(condition),
            ["observedGeneration"] = ceph.Body.NumberAt("metadata", "generation"),
            ["version"] = new JsonObject { ["image"] = image, ["version"] = $"{Version(image)}-0" },
            ["storage"] = osds.IsEmpty ? null : new JsonObject
            {
                ["deviceClasses"] = new JsonArray(new JsonObject { ["name"] = DeviceClass }),
                ["osd"] = new JsonObject { ["storeType"] = new JsonObject { ["bluestore"] = osds.Length } },
            },
        };
        if (isReady)
            status["ceph"] = Ceph(cluster, ceph, daemons, CephHealth.Of(monitors, managers, osds), osds);
        cluster.SetStatus(ceph, status, RookResources.Operator);
    }

    private static JsonObject Ceph(Cluster cluster, StoredObject ceph, CephDaemons daemons, CephHealth health, ImmutableArray<CephOsd> osds)
    {
        var before = ceph.Body.FieldsAt("status", "ceph");
        var isSame = before.TextAt("health") == health.State;
        var report = new JsonObject
        {
            ["fsid"] = ceph.Body.Uid(),
            ["health"] = health.State,
            ["lastChecked"] = isSame ? before.TextAt("lastChecked") : cluster.Now,
            ["capacity"] = Capacity(cluster, before, osds),
            ["versions"] = Versions(daemons),
        };
        if (!health.Checks.IsEmpty)
            report["details"] = new JsonObject(health.Checks.Select(check => KeyValuePair.Create(
                check.Key, (JsonNode?)new JsonObject { ["severity"] = health.State, ["message"] = check.Value })));
        if ((isSame ? before.TextAt("previousHealth") : before.TextAt("health")) is { } previous)
            (report["previousHealth"], report["lastChanged"]) = (previous, isSame ? before.TextAt("lastChanged") : cluster.Now);
        return report;
    }

    // An OSD that is down counts as long as it is in.
    private static JsonObject Capacity(Cluster cluster, JsonObject? before, ImmutableArray<CephOsd> osds)
    {
        var (total, used) = (osds.Sum(osd => osd.Size), osds.Length * OwnBytes);
        var isSame = before.NumberAt("capacity", "bytesTotal") == total;
        return new JsonObject
        {
            ["bytesTotal"] = total,
            ["bytesUsed"] = used,
            ["bytesAvailable"] = total - used,
            ["lastUpdated"] = isSame ? before.TextAt("capacity", "lastUpdated") : cluster.Now,
        };
    }

    private static JsonObject Versions(CephDaemons daemons)
    {
        string[] types = [CephDaemon.Monitor, CephDaemon.Manager, CephDaemon.Osd, CephDaemon.MetadataServer, CephDaemon.Gateway];
        var running = (
            from type in types
            from daemon in daemons.Of(type)
            let count = CephDaemons.Ready(daemon)
            where count > 0
            select (Type: type, Version: VersionOf(daemon), Count: count)).ToList();
        var versions = new JsonObject();
        foreach (var type in running.GroupBy(daemon => daemon.Type))
            versions[type.Key] = Count(type.Select(daemon => (daemon.Version, daemon.Count)));
        versions["overall"] = Count(running.Select(daemon => (daemon.Version, daemon.Count)));
        return versions;
    }

    private static JsonObject Count(IEnumerable<(string Version, long Count)> daemons) => new(daemons
        .GroupBy(daemon => daemon.Version)
        .OrderBy(version => version.Key, StringComparer.Ordinal)
        .Select(version => KeyValuePair.Create($"ceph version {version.Key} (stable)", (JsonNode?)JsonValue.Create(version.Sum(daemon => daemon.Count)))));

    private static string VersionOf(StoredObject deployment) =>
        Version(deployment.Body.ItemsAt("spec", "template", "spec", "containers").FirstOrDefault().TextAt("image") ?? "");

    /// <summary>The version in an image's name: <c>20.2.4</c>.</summary>
    private static string Version(string image) => image.Split(':')[^1].TrimStart('v');
}
