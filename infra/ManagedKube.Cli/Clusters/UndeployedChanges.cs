using System.Collections.Immutable;
using System.Text.Json;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Recording;

namespace ManagedKube.Cli.Clusters;

/// <summary>What a customer's file orders that the last deployment did not make, as far as that is recorded.</summary>
internal static class UndeployedChanges
{
    /// <summary>The members of the record that differ, such as <c>versions</c>; empty when everything is deployed.</summary>
    public static ImmutableArray<string> Of(RecordedFacts recorded, ClusterPlan plan)
    {
        var before = RecordedFactsJson.Write(recorded);
        var after = RecordedFactsJson.Write(RecordedFacts.Of(plan) with { Library = recorded.Library });
        return [.. Names(before).Union(Names(after)).Where(name => !Same(before, after, name))];
    }

    private static IEnumerable<string> Names(JsonElement record) => record.EnumerateObject().Select(member => member.Name);

    private static bool Same(JsonElement before, JsonElement after, string name) =>
        before.TryGetProperty(name, out var left) == after.TryGetProperty(name, out var right)
        && (left.ValueKind == JsonValueKind.Undefined || JsonElement.DeepEquals(left, right));
}
