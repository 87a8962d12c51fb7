using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>What the operators of <c>operators.yaml</c> report about custom objects, as soon as the operator itself runs.</summary>
internal sealed class OperatorController : IController
{
    private static readonly Lazy<List<JsonObject>> Operators = new(Read);

    public ImmutableArray<GroupResource> Watches => [];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var entry in Operators.Value)
        {
            var resource = Target(entry);
            if (!cluster.Store.List(resource).Any() || !Runs(cluster, entry.TextAt("operator")!))
                continue;
            foreach (var item in cluster.Store.List(resource).Where(item => !item.Body.IsDeleting()).ToList())
                cluster.SetStatus(item, Status(cluster, entry, item), entry.TextAt("operator")!);
        }

        return null;
    }

    /// <summary>Whether a Deployment of that name has a pod that is ready.</summary>
    public static bool Runs(Cluster cluster, string name) =>
        cluster.Store.List(Known.Deployments).Any(deployment => deployment.Name == name && deployment.Body.NumberAt("status", "availableReplicas") is > 0);

    private static JsonObject Status(Cluster cluster, JsonObject entry, StoredObject item)
    {
        var status = entry.FieldsAt("status")?.Copy() ?? [];
        var types = entry.TextsAt("conditions").ToList();
        if (types.Count > 0)
            status["conditions"] = new JsonArray([.. types.Select(type => Condition(cluster, item, type))]);
        return status;
    }

    private static JsonNode Condition(Cluster cluster, StoredObject item, string type)
    {
        var condition = cluster.Condition(item.Body, type, "True", type, "");
        condition["observedGeneration"] = item.Body.NumberAt("metadata", "generation");
        return condition;
    }

    private static GroupResource Target(JsonObject entry)
    {
        var parts = entry.TextAt("resource")!.Split('.', 2);
        return new GroupResource(parts[1], parts[0]);
    }

    private static List<JsonObject> Read()
    {
        using var stream = typeof(OperatorController).Assembly.GetManifestResourceStream("operators.yaml")!;
        using var reader = new StreamReader(stream);
        return [.. YamlNodes.Parse(reader.ReadToEnd()).ItemsAt("operators")];
    }
}
