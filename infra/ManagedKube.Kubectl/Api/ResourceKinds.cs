using System.Text.Json.Nodes;

namespace ManagedKube.Kubectl.Api;

/// <summary>What a cluster serves.</summary>
internal sealed class ResourceKinds
{
    private const string Aggregated = "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList";

    private readonly List<ResourceKind> _all;

    private ResourceKinds(List<ResourceKind> all) => _all = all;

    public static async Task<ResourceKinds> ReadAsync(ClusterConnection connection, CancellationToken cancel)
    {
        var all = new List<ResourceKind>();
        foreach (var path in new[] { "api", "apis" })
        {
            var groups = (await connection.GetAsync(path, cancel, Aggregated).ConfigureAwait(false))["items"] as JsonArray ?? [];
            all.AddRange(groups.SelectMany(group => OfGroup(group!)));
        }

        return new ResourceKinds(all);
    }

    /// <summary>The kind that a person means by a name, a short name, or a name with its group.</summary>
    /// <exception cref="KubectlException">There is none.</exception>
    public ResourceKind Find(string text)
    {
        var name = text.ToLowerInvariant();
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        var (head, group) = dot < 0 ? (name, null) : (name[..dot], name[(dot + 1)..]);
        return _all.Find(kind => Named(kind, head) && (group is null || kind.Group == group || $"{kind.Version}.{kind.Group}".TrimEnd('.') == group))
            ?? throw new KubectlException($"error: the server doesn't have a resource type \"{text}\"");
    }

    /// <summary>The kinds that a word stands for: one kind, several with commas between, or a category such as <c>all</c>.</summary>
    public IReadOnlyList<ResourceKind> FindMany(string text)
    {
        var members = _all.Where(kind => kind.Categories.Contains(text)).ToList();
        return members.Count > 0 ? members : [.. text.Split(',').Select(Find)];
    }

    /// <exception cref="KubectlException">The cluster does not serve it.</exception>
    public ResourceKind Of(JsonNode body)
    {
        var (version, kind) = ((string?)body["apiVersion"] ?? string.Empty, (string?)body["kind"] ?? string.Empty);
        return _all.Find(item => item.Kind == kind && item.ApiVersion == version)
            ?? throw new KubectlException($"error: resource mapping not found: no matches for kind \"{kind}\" in version \"{version}\"\nensure CRDs are installed first");
    }

    private static bool Named(ResourceKind kind, string name) => kind.Plural == name || kind.Singular == name || kind.ShortNames.Contains(name);

    private static IEnumerable<ResourceKind> OfGroup(JsonNode group)
    {
        var name = (string?)group["metadata"]?["name"] ?? string.Empty;
        foreach (var version in (group["versions"] as JsonArray ?? []).OfType<JsonObject>())
        {
            foreach (var resource in (version["resources"] as JsonArray ?? []).OfType<JsonObject>())
            {
                var kind = (string?)resource["responseKind"]?["kind"] ?? string.Empty;
                yield return new ResourceKind(name, (string)version["version"]!, (string)resource["resource"]!,
                    (string?)resource["singularResource"] is { Length: > 0 } singular ? singular : kind.ToLowerInvariant(), kind, (string?)resource["scope"] == "Namespaced")
                {
                    ShortNames = Texts(resource["shortNames"]),
                    Categories = Texts(resource["categories"]),
                };
            }
        }
    }

    private static List<string> Texts(JsonNode? list) => [.. (list as JsonArray ?? []).Select(item => (string)item!)];
}
