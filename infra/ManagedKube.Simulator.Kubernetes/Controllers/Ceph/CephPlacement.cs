using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>Where daemons of a Ceph cluster may run.</summary>
internal static class CephPlacement
{
    /// <summary>What a cluster says of a type of daemons: what it says of all, unless it says something else of this one.</summary>
    public static JsonObject Of(StoredObject ceph, string type)
    {
        var placement = ceph.Body.FieldsAt("spec", "placement", "all")?.Copy() ?? [];
        foreach (var (part, value) in ceph.Body.FieldsAt("spec", "placement", type) ?? [])
            placement[part] = value?.DeepClone();
        return placement;
    }

    /// <summary>The same, with the pods of an app kept on different nodes.</summary>
    public static JsonObject Apart(this JsonObject placement, string app)
    {
        var apart = placement.Copy();
        apart["podAntiAffinity"] = new JsonObject
        {
            ["requiredDuringSchedulingIgnoredDuringExecution"] = new JsonArray(new JsonObject
            {
                ["topologyKey"] = "kubernetes.io/hostname",
                ["labelSelector"] = new JsonObject { ["matchLabels"] = new JsonObject { ["app"] = app } },
            }),
        };
        return apart;
    }

    /// <summary>The nodes that a placement allows, whatever their state, by name.</summary>
    public static IEnumerable<StoredObject> Nodes(Cluster cluster, JsonObject placement)
    {
        var pod = new JsonObject
        {
            ["affinity"] = new JsonObject { ["nodeAffinity"] = placement["nodeAffinity"]?.DeepClone() },
            // A node that is away for a while stays a carrier.
            ["tolerations"] = new JsonArray([.. placement.ItemsAt("tolerations").Select(toleration => toleration.DeepClone()), .. States()]),
        };
        return cluster.Store.List(Known.Nodes)
            .Where(node => !node.Body.IsDeleting() && Placement.Fits(pod, node.Body))
            .OrderBy(node => node.Name, StringComparer.Ordinal)
            .ToList();
    }

    private static IEnumerable<JsonNode> States() =>
        from state in (string[])["not-ready", "unreachable", "unschedulable"]
        select new JsonObject { ["key"] = $"node.kubernetes.io/{state}", ["operator"] = "Exists" };
}
