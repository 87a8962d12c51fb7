using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Tells clients which kinds are served, in the old form and in the aggregated one.</summary>
internal static class Discovery
{
    public static JsonObject CoreVersions() => new()
    {
        ["kind"] = "APIVersions",
        ["versions"] = ObjectNodes.List("v1"),
        ["serverAddressByClientCIDRs"] = new JsonArray(),
    };

    public static JsonObject Groups(Cluster cluster) => new()
    {
        ["kind"] = "APIGroupList",
        ["apiVersion"] = "v1",
        ["groups"] = new JsonArray([.. ByGroup(cluster).Where(group => group.Key.Length > 0).Select(GroupOf)]),
    };

    public static JsonObject Group(Cluster cluster, string name)
    {
        var group = ByGroup(cluster).FirstOrDefault(group => group.Key == name) ?? throw ApiException.NotFoundPath();
        var json = GroupOf(group);
        json["kind"] = "APIGroup";
        json["apiVersion"] = "v1";
        return json;
    }

    public static JsonObject Resources(Cluster cluster, string group, string version)
    {
        var served = cluster.Catalog.All.Where(resource => resource.Group == group && resource.Version == version).ToList();
        if (served.Count == 0)
            throw ApiException.NotFoundPath();
        return new JsonObject
        {
            ["kind"] = "APIResourceList",
            ["apiVersion"] = "v1",
            ["groupVersion"] = served[0].ApiVersion,
            ["resources"] = new JsonArray([.. served.SelectMany(Entries)]),
        };
    }

    public static JsonObject Aggregated(Cluster cluster, bool isCore) => new()
    {
        ["kind"] = "APIGroupDiscoveryList",
        ["apiVersion"] = "apidiscovery.k8s.io/v2",
        ["metadata"] = new JsonObject(),
        ["items"] = new JsonArray([.. ByGroup(cluster).Where(group => isCore == (group.Key.Length == 0)).Select(AggregatedGroup)]),
    };

    private static IEnumerable<IGrouping<string, ResourceInfo>> ByGroup(Cluster cluster) => cluster.Catalog.All.GroupBy(resource => resource.Group);

    private static JsonObject GroupOf(IGrouping<string, ResourceInfo> group)
    {
        var versions = group.OrderBy(resource => resource.Version, KubernetesVersionOrder.Instance).Select(resource => resource.Version).Distinct()
            .Select(version => new JsonObject { ["groupVersion"] = $"{group.Key}/{version}", ["version"] = version }).ToList();
        return new JsonObject
        {
            ["name"] = group.Key,
            ["versions"] = new JsonArray([.. versions]),
            ["preferredVersion"] = versions[0].DeepClone(),
        };
    }

    private static IEnumerable<JsonNode> Entries(ResourceInfo resource)
    {
        var entry = new JsonObject
        {
            ["name"] = resource.Resource,
            ["singularName"] = resource.Singular,
            ["namespaced"] = resource.IsNamespaced,
            ["kind"] = resource.Kind,
            ["verbs"] = ObjectNodes.List(resource.Verbs),
        };
        if (!resource.ShortNames.IsEmpty)
            entry["shortNames"] = ObjectNodes.List(resource.ShortNames);
        if (!resource.Categories.IsEmpty)
            entry["categories"] = ObjectNodes.List(resource.Categories);
        yield return entry;
        foreach (var name in resource.Subresources)
        {
            var (kind, group, version, verbs) = Subresource(resource, name);
            var below = new JsonObject
            {
                ["name"] = $"{resource.Resource}/{name}",
                ["singularName"] = "",
                ["namespaced"] = resource.IsNamespaced,
                ["kind"] = kind,
                ["verbs"] = ObjectNodes.List(verbs),
            };
            if (group != resource.Group || version != resource.Version)
                (below["group"], below["version"]) = (group, version);
            yield return below;
        }
    }

    private static JsonObject AggregatedGroup(IGrouping<string, ResourceInfo> group) => new()
    {
        ["metadata"] = new JsonObject { ["name"] = group.Key },
        ["versions"] = new JsonArray([.. group.GroupBy(resource => resource.Version).OrderBy(version => version.Key, KubernetesVersionOrder.Instance)
            .Select(version => (JsonNode)new JsonObject
            {
                ["version"] = version.Key,
                ["freshness"] = "Current",
                ["resources"] = new JsonArray([.. version.Select(AggregatedResource)]),
            })]),
    };

    private static JsonNode AggregatedResource(ResourceInfo resource)
    {
        var json = new JsonObject
        {
            ["resource"] = resource.Resource,
            ["responseKind"] = Kind(resource.Group, resource.Version, resource.Kind),
            ["scope"] = resource.IsNamespaced ? "Namespaced" : "Cluster",
            ["singularResource"] = resource.Singular,
            ["verbs"] = ObjectNodes.List(resource.Verbs),
        };
        if (!resource.ShortNames.IsEmpty)
            json["shortNames"] = ObjectNodes.List(resource.ShortNames);
        if (!resource.Categories.IsEmpty)
            json["categories"] = ObjectNodes.List(resource.Categories);
        if (!resource.Subresources.IsEmpty)
        {
            json["subresources"] = new JsonArray([.. resource.Subresources.Select(name =>
            {
                var (kind, group, version, verbs) = Subresource(resource, name);
                return (JsonNode)new JsonObject { ["subresource"] = name, ["responseKind"] = Kind(group, version, kind), ["verbs"] = ObjectNodes.List(verbs) };
            })]);
        }

        return json;
    }

    private static JsonObject Kind(string group, string version, string kind) => new() { ["group"] = group, ["version"] = version, ["kind"] = kind };

    private static (string Kind, string Group, string Version, string[] Verbs) Subresource(ResourceInfo resource, string name) => name switch
    {
        "scale" => ("Scale", "autoscaling", "v1", ["get", "patch", "update"]),
        "eviction" => ("Eviction", "policy", "v1", ["create"]),
        "token" => ("TokenRequest", "authentication.k8s.io", "v1", ["create"]),
        "binding" => ("Binding", "", "v1", ["create"]),
        "log" => (resource.Kind, resource.Group, resource.Version, ["get"]),
        "finalize" => (resource.Kind, resource.Group, resource.Version, ["update"]),
        "exec" or "attach" or "portforward" => ($"Pod{char.ToUpperInvariant(name[0])}{name[1..]}Options", "", "v1", ["create", "get"]),
        "proxy" => ($"{resource.Kind}ProxyOptions", "", "v1", ["create", "delete", "get", "patch", "update"]),
        _ => (resource.Kind, resource.Group, resource.Version, ["get", "patch", "update"]),
    };
}
