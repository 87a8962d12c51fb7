using System.Collections.Immutable;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>Monitors, each on a node of its own, where its data lies: it stays there. Zones get one each before any gets a second one.</summary>
internal static class CephMonitors
{
    private const int Usual = 3;
    private const string Zone = "topology.kubernetes.io/zone";

    /// <summary>How many a cluster asks for.</summary>
    public static int Wanted(StoredObject ceph) => (int)(ceph.Body.NumberAt("spec", "mon", "count") ?? Usual);

    public static void Keep(Cluster cluster, StoredObject ceph, CephDaemons daemons, string image)
    {
        var nodes = daemons.Of(CephDaemon.Monitor).ToDictionary(present => present.Body.Label(CephDeployment.IdLabel)!, NodeOf);
        var placement = CephPlacement.Of(ceph, CephDaemon.Monitor);
        foreach (var id in Enumerable.Range(0, Wanted(ceph)).Select(CephDaemon.Letter))
        {
            if (!nodes.TryGetValue(id, out var node))
            {
                if (Choose(cluster, CephPlacement.Nodes(cluster, placement), nodes.Values) is not { } free)
                    return;
                nodes[id] = node = free;
            }

            daemons.Keep(ceph, new CephDaemon
            {
                Type = CephDaemon.Monitor,
                Id = id,
                Selecting = ["mon"],
                Labels = ImmutableSortedDictionary<string, string>.Empty.Add("mon_cluster", ceph.Namespace).Add("mon_daemon", "true"),
                Node = node,
                Placement = placement,
                Resources = ceph.Body.At("spec", "resources", CephDaemon.Monitor),
            }, image);
        }
    }

    private static string NodeOf(StoredObject deployment) => deployment.Body.TextAt("spec", "template", "spec", "nodeSelector", "kubernetes.io/hostname") ?? "";

    private static string? Choose(Cluster cluster, IEnumerable<StoredObject> carriers, IEnumerable<string> taken)
    {
        var all = carriers.ToList();
        var zones = all.Where(node => taken.Contains(node.Name)).CountBy(node => node.Body.Label(Zone) ?? "").ToDictionary();
        return all.Where(node => !taken.Contains(node.Name))
            .Where(node => cluster.Nodes.Runs(node.Name) && node.Body.Condition("Ready") && !node.Body.FlagAt("spec", "unschedulable"))
            .OrderBy(node => zones.GetValueOrDefault(node.Body.Label(Zone) ?? ""))
            .FirstOrDefault()?.Name;
    }
}
