using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>The Deployment of a daemon, with the labels by which people and tools find it.</summary>
internal static class CephDeployment
{
    public const string ClusterLabel = "rook_cluster";
    public const string IdLabel = "ceph_daemon_id";

    private const string Hostname = "kubernetes.io/hostname";

    public static JsonObject Of(Cluster cluster, StoredObject owner, CephDaemon daemon, string image)
    {
        var labels = Labels(owner, daemon);
        var selector = new JsonObject { ["app"] = daemon.App, [ClusterLabel] = owner.Namespace };
        foreach (var name in daemon.Selecting)
            selector[name] = labels[name]!.DeepClone();
        return new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = daemon.DeploymentName,
                ["namespace"] = owner.Namespace,
                ["labels"] = labels,
                ["annotations"] = Map(daemon.Annotations),
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(owner)),
            },
            ["spec"] = new JsonObject
            {
                ["replicas"] = daemon.Replicas,
                ["selector"] = new JsonObject { ["matchLabels"] = selector },
                ["strategy"] = new JsonObject { ["type"] = daemon.MayOverlap ? "RollingUpdate" : "Recreate" },
                ["template"] = new JsonObject { ["metadata"] = new JsonObject { ["labels"] = labels.DeepClone() }, ["spec"] = PodSpec(daemon, image) },
            },
        };
    }

    private static JsonObject PodSpec(CephDaemon daemon, string image)
    {
        var container = new JsonObject
        {
            ["name"] = daemon.Type,
            ["image"] = image,
            ["resources"] = daemon.Resources?.DeepClone(),
            ["env"] = new JsonArray([.. daemon.Environment.Select(variable => new JsonObject { ["name"] = variable.Key, ["value"] = variable.Value })]),
        };
        if (daemon.IsPrivileged)
            container["securityContext"] = new JsonObject { ["privileged"] = true };
        var spec = new JsonObject
        {
            ["priorityClassName"] = daemon.PriorityClass,
            ["affinity"] = Affinity(daemon.Placement),
            ["tolerations"] = daemon.Placement.At("tolerations")?.DeepClone(),
            ["containers"] = new JsonArray(container),
        };
        if (daemon.Node is { } node)
            spec["nodeSelector"] = new JsonObject { [Hostname] = node };
        return spec;
    }

    private static JsonObject Affinity(JsonObject? placement)
    {
        var affinity = new JsonObject();
        foreach (var part in (string[])["nodeAffinity", "podAffinity", "podAntiAffinity"])
            if (placement.At(part) is { } wanted)
                affinity[part] = wanted.DeepClone();
        return affinity;
    }

    private static JsonObject Labels(StoredObject owner, CephDaemon daemon)
    {
        var labels = Map(daemon.Labels);
        labels["app"] = daemon.App;
        labels[ClusterLabel] = owner.Namespace;
        labels["ceph_daemon_type"] = daemon.Type;
        labels[IdLabel] = daemon.Id;
        labels[daemon.Type] = daemon.Id;
        labels["app.kubernetes.io/name"] = $"ceph-{daemon.Type}";
        labels["app.kubernetes.io/instance"] = daemon.Id;
        labels["app.kubernetes.io/component"] = owner.Resource.ToString();
        labels["app.kubernetes.io/part-of"] = owner.Name;
        labels["app.kubernetes.io/managed-by"] = RookResources.Operator;
        return labels;
    }

    private static JsonObject Map(IEnumerable<KeyValuePair<string, string>> texts) =>
        new(texts.Select(text => KeyValuePair.Create(text.Key, (JsonNode?)JsonValue.Create(text.Value))));
}
