using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Helm;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>An object of a chart.</summary>
/// <param name="When">The paths of the values that must be set for it to be there, or, after <c>not</c>, must not be.</param>
/// <param name="Each">The path of a list of values; there is one object for each of its items. Null for a single object.</param>
/// <param name="Keep">The path of the value that must be set for it to stay when the release goes; null for an object that goes with it.</param>
/// <param name="Template">The object, with substitutions.</param>
internal sealed record ChartObject(ImmutableArray<string> When, string? Each, string? Keep, JsonObject Template)
{
    private const string Not = "not ";

    /// <summary>The objects that values make of it.</summary>
    public IEnumerable<JsonObject> Fill(ChartTemplate template) => (Each is null ? [template] : template.Each(Each))
        .Where(one => When.All(path => path.StartsWith(Not, StringComparison.Ordinal) ? !one.IsSet(path[Not.Length..]) : one.IsSet(path)))
        .Select(one => Keep is not null && one.IsSet(Keep) ? ResourcePolicy.Kept(one.Fill(Template)) : one.Fill(Template));
}
