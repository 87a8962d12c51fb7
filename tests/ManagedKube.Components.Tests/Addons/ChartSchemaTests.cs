using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using static ManagedKube.Components.Tests.ComponentTest;

namespace ManagedKube.Components.Tests.Addons;

/// <summary>Helm refuses values that do not fit the chart's schema, where it has one.</summary>
public sealed class ChartSchemaTests
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List };

    private static readonly ConcurrentDictionary<string, JsonSchema> Schemas = new();

    // Its schema is partly somewhere on the Internet.
    private static readonly string[] Unreadable = ["nginx-ingress"];

    public static TheoryData<string> Plans => AddonPlans.Names;

    [Theory]
    [MemberData(nameof(Plans))]
    public async Task The_values_fit_the_schema_of_the_chart(string plan)
    {
        Assert.SkipWhen(ChartFiles.Find("cilium") is null, "the values of the charts are not beside the repository");
        var mocks = await RunAsync(() => _ = new ManagedCluster("c", ArgsOf(AddonPlans.Of(plan))));

        Assert.Equal([], mocks.Releases.Values.SelectMany(Problems));
    }

    private static IEnumerable<string> Problems(ImmutableDictionary<string, object> release)
    {
        var chart = ((string)release["chart"]).Split('/')[^1];
        if (Unreadable.Contains(chart) || ChartFiles.Find(chart, "values.schema.json") is not { } file)
            return [];
        var values = ChartFiles.Json(ChartFiles.Values(ChartFiles.Find(chart)!))!;
        Merge((JsonObject)values, (JsonObject)JsonSerializer.SerializeToNode(release["values"])!);
        var result = Schemas.GetOrAdd(file, Read).Evaluate(JsonSerializer.SerializeToElement(values), Options);
        return result.IsValid ? [] : (result.Details ?? [])
            .SelectMany(detail => detail.Errors?.Select(error => $"{chart}: {detail.InstanceLocation} {error.Value}") ?? []);
    }

    // Some write the draft's address with https, under which it is not known.
    private static JsonSchema Read(string file) =>
        JsonSchema.FromText(File.ReadAllText(file).Replace("https://json-schema.org/draft-07/", "http://json-schema.org/draft-07/", StringComparison.Ordinal));

    // As Helm lays a release's values over the chart's own.
    private static void Merge(JsonObject values, JsonObject over)
    {
        foreach (var (name, value) in over)
        {
            if (value is JsonObject map && values[name] is JsonObject below)
                Merge(below, map);
            else
                values[name] = value?.DeepClone();
        }
    }
}
