using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Authorization;

/// <summary>A rule of a role.</summary>
internal sealed record PolicyRule
{
    public ImmutableArray<string> Verbs { get; init; } = [];

    public ImmutableArray<string> Groups { get; init; } = [];

    public ImmutableArray<string> Resources { get; init; } = [];

    public ImmutableArray<string> Names { get; init; } = [];

    public ImmutableArray<string> Paths { get; init; } = [];

    public static PolicyRule Of(JsonObject rule) => new()
    {
        Verbs = [.. rule.TextsAt("verbs")],
        Groups = [.. rule.TextsAt("apiGroups")],
        Resources = [.. rule.TextsAt("resources")],
        Names = [.. rule.TextsAt("resourceNames")],
        Paths = [.. rule.TextsAt("nonResourceURLs")],
    };

    public bool Allows(AccessRequest request)
    {
        if (!Has(Verbs, request.Verb))
            return false;
        if (request.Path is { } path)
            return Paths.Any(allowed => allowed == "*" || allowed == path || (allowed.EndsWith('*') && path.StartsWith(allowed[..^1], StringComparison.Ordinal)));
        return Has(Groups, request.Group) && HasResource(request.Resource) && (Names.IsEmpty || Names.Contains(request.Name));
    }

    /// <summary>The rule as JSON, for those who ask what they may do.</summary>
    public JsonObject ToJson()
    {
        var json = new JsonObject { ["verbs"] = ObjectNodes.List(Verbs) };
        if (!Paths.IsEmpty)
        {
            json["nonResourceURLs"] = ObjectNodes.List(Paths);
            return json;
        }

        json["apiGroups"] = ObjectNodes.List(Groups);
        json["resources"] = ObjectNodes.List(Resources);
        if (!Names.IsEmpty)
            json["resourceNames"] = ObjectNodes.List(Names);
        return json;
    }

    private static bool Has(ImmutableArray<string> values, string value) => values.Contains("*") || values.Contains(value);

    private bool HasResource(string resource)
    {
        if (Has(Resources, resource))
            return true;
        var slash = resource.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && Resources.Contains("*" + resource[slash..]);
    }
}
