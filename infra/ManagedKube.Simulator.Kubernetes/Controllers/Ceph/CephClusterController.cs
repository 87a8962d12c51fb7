using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>What Rook's operator does for a CephCluster: monitors, managers and OSDs where they belong, and what Ceph says of them.</summary>
internal sealed class CephClusterController : IController
{
    private const int UsualManagers = 2;
    private const int MetricsPort = 9283;
    private const string MetricsPortName = "http-metrics";
    private const int UsualConsolePort = 8443;

    public ImmutableArray<GroupResource> Watches { get; } = [RookResources.Clusters, Known.Deployments, Known.Nodes, Known.Pods];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var ceph in cluster.Store.List(RookResources.Clusters).Where(ceph => !ceph.Body.IsDeleting()).ToList())
        {
            if (!OperatorController.Runs(cluster, RookResources.Operator) || ImageOf(ceph) is not { } image)
                continue;
            var daemons = new CephDaemons(cluster, ceph.Namespace);
            CephMonitors.Keep(cluster, ceph, daemons, image);
            KeepManagers(ceph, daemons, image);
            CephOsds.Keep(cluster, ceph, daemons, image);
            KeepServices(cluster, ceph);
            KeepMonitor(cluster, ceph);
            CephStatus.Report(cluster, ceph, daemons, image);
        }

        return null;
    }

    /// <summary>The image of Ceph; null while nobody has said one.</summary>
    public static string? ImageOf(StoredObject ceph) => ceph.Body.TextAt("spec", "cephVersion", "image");

    private static void KeepManagers(StoredObject ceph, CephDaemons daemons, string image)
    {
        var app = CephDaemon.AppOf(CephDaemon.Manager);
        for (var index = 0; index < (ceph.Body.NumberAt("spec", "mgr", "count") ?? UsualManagers); index++)
        {
            daemons.Keep(ceph, new CephDaemon
            {
                Type = CephDaemon.Manager,
                Id = CephDaemon.Letter(index),
                Selecting = ["instance"],
                Labels = ImmutableSortedDictionary<string, string>.Empty.Add("instance", CephDaemon.Letter(index)),
                Placement = CephPlacement.Of(ceph, CephDaemon.Manager).Apart(app),
                Resources = ceph.Body.At("spec", "resources", CephDaemon.Manager),
            }, image);
        }
    }

    private static void KeepServices(Cluster cluster, StoredObject ceph)
    {
        var app = CephDaemon.AppOf(CephDaemon.Manager);
        cluster.Ensure(Known.Services, Service(cluster, ceph, app, MetricsPortName, MetricsPort), RookResources.Operator);
        if (!ceph.Body.FlagAt("spec", "dashboard", "enabled"))
            return;
        var port = ceph.Body.NumberAt("spec", "dashboard", "port") ?? UsualConsolePort;
        var scheme = ceph.Body.FlagAt("spec", "dashboard", "ssl") ? "https" : "http";
        cluster.Ensure(Known.Services, Service(cluster, ceph, $"{app}-dashboard", $"{scheme}-dashboard", port), RookResources.Operator);
    }

    private static void KeepMonitor(Cluster cluster, StoredObject ceph)
    {
        if (!ceph.Body.FlagAt("spec", "monitoring", "enabled") || cluster.Catalog.Preferred(RookResources.ServiceMonitors) is null)
            return;
        cluster.Ensure(RookResources.ServiceMonitors, new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = CephDaemon.AppOf(CephDaemon.Manager),
                ["namespace"] = ceph.Namespace,
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(ceph)),
            },
            ["spec"] = new JsonObject
            {
                ["namespaceSelector"] = new JsonObject { ["matchNames"] = ObjectNodes.List(ceph.Namespace) },
                ["selector"] = new JsonObject { ["matchLabels"] = ManagerLabels(ceph) },
                ["endpoints"] = new JsonArray(new JsonObject { ["port"] = MetricsPortName, ["path"] = "/metrics" }),
            },
        }, RookResources.Operator);
    }

    private static JsonObject ManagerLabels(StoredObject ceph) =>
        new() { ["app"] = CephDaemon.AppOf(CephDaemon.Manager), [CephDeployment.ClusterLabel] = ceph.Namespace };

    private static JsonObject Service(Cluster cluster, StoredObject ceph, string name, string portName, long port)
    {
        var labels = ManagerLabels(ceph);
        return new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = name,
                ["namespace"] = ceph.Namespace,
                ["labels"] = labels,
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(ceph)),
            },
            ["spec"] = new JsonObject
            {
                ["selector"] = labels.DeepClone(),
                ["ports"] = new JsonArray(new JsonObject { ["name"] = portName, ["port"] = port }),
            },
        };
    }
}
