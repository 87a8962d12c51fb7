using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>
/// The jobs that look for new disks, one for each carrier. They run when the operator has started, when the Ceph cluster is wanted otherwise, and on
/// nodes that are new; not when a disk is plugged into a node that is known.
/// </summary>
internal static class CephPreparation
{
    private const string App = "rook-ceph-osd-prepare";
    private const string Occasion = "simulator/occasion";

    /// <summary>Whether a carrier is looked at now; its job then runs.</summary>
    public static bool Begin(Cluster cluster, StoredObject ceph, StoredObject node, string image)
    {
        var name = $"{App}-{node.Name}";
        var occasion = $"{OperatorPod(cluster)}-{ceph.Body.NumberAt("metadata", "generation")?.ToString(CultureInfo.InvariantCulture)}";
        if (cluster.Store.Find(Known.Jobs, ceph.Namespace, name) is { } last)
        {
            if (last.Body.Annotation(Occasion) == occasion)
                return false;
            cluster.Delete(last, new DeleteOptions { GracePeriod = 0 });
        }

        cluster.Create(Known.Jobs, Job(cluster, ceph, node, name, occasion, image), RookResources.Operator);
        return true;
    }

    private static string OperatorPod(Cluster cluster) => cluster.Store.List(Known.Pods)
        .Where(pod => pod.Body.Label("app") == RookResources.Operator && pod.IsReady())
        .Select(pod => pod.Body.Uid())
        .Order(StringComparer.Ordinal)
        .FirstOrDefault(string.Empty);

    private static JsonObject Job(Cluster cluster, StoredObject ceph, StoredObject node, string name, string occasion, string image)
    {
        var labels = new JsonObject { ["app"] = App, [CephDeployment.ClusterLabel] = ceph.Namespace };
        return new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = name,
                ["namespace"] = ceph.Namespace,
                ["labels"] = labels,
                ["annotations"] = new JsonObject { [Occasion] = occasion },
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(ceph)),
            },
            ["spec"] = new JsonObject
            {
                ["template"] = new JsonObject
                {
                    ["metadata"] = new JsonObject { ["labels"] = labels.DeepClone() },
                    ["spec"] = new JsonObject
                    {
                        ["restartPolicy"] = "OnFailure",
                        ["nodeSelector"] = new JsonObject { ["kubernetes.io/hostname"] = node.Name },
                        ["tolerations"] = CephPlacement.Of(ceph, CephDaemon.Osd)["tolerations"]?.DeepClone(),
                        ["containers"] = new JsonArray(new JsonObject
                        {
                            ["name"] = "provision",
                            ["image"] = image,
                            ["securityContext"] = new JsonObject { ["privileged"] = true },
                        }),
                    },
                },
            },
        };
    }
}
