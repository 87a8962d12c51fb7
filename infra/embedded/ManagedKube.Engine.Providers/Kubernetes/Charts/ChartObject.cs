using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace ManagedKube.Engine.Providers.Kubernetes.Charts;

/// <summary>An object of a chart.</summary>
/// <param name="When">The paths of the values that must be set for it to be there; with <c>not </c> before a path, that must not be set.</param>
/// <param name="Each">The path of a list of values; there is one object for each of its items. Null for a single object.</param>
/// <param name="Template">The object, with substitutions.</param>
internal sealed record ChartObject(ImmutableArray<string> When, string? Each, JsonObject Template)
{
    private const string Not = "not ";

    /// <summary>The objects that values make of it.</summary>
    public IEnumerable<JsonObject> Fill(ChartTemplate template) => (Each is null ? [template] : template.Each(Each))
        .Where(one => When.All(condition => IsMet(one, condition)))
        .Select(one => one.Fill(Template));

    private static bool IsMet(ChartTemplate values, string condition) =>
        condition.StartsWith(Not, StringComparison.Ordinal) ? !values.IsSet(condition[Not.Length..]) : values.IsSet(condition);
}
