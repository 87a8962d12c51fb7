using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>An object of a chart.</summary>
/// <param name="When">The paths of the values that must be set for it to be there.</param>
/// <param name="Each">The path of a list of values; there is one object for each of its items. Null for a single object.</param>
/// <param name="Template">The object, with substitutions.</param>
internal sealed record ChartObject(ImmutableArray<string> When, string? Each, JsonObject Template)
{
    /// <summary>The objects that values make of it.</summary>
    public IEnumerable<JsonObject> Fill(ChartTemplate template) => (Each is null ? [template] : template.Each(Each))
        .Where(one => When.All(one.IsSet))
        .Select(one => one.Fill(Template));
}
