using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Acceptance;
using ManagedKube.Acceptance.Reports;

namespace ManagedKube.Cli.Display.Acceptance;

/// <summary>What a cluster was found to be, for programs.</summary>
internal static class AcceptanceJson
{
    public static JsonObject Of(string verb, string result, AcceptanceReport report) => new()
    {
        ["operation"] = verb,
        ["stack"] = report.Stack,
        ["result"] = result,
        ["at"] = report.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        ["summary"] = new JsonObject(Enum.GetValues<FactOutcome>().Select(outcome => KeyValuePair.Create(AcceptanceWords.Of(outcome), (JsonNode?)report.Count(outcome)))),
        ["facts"] = new JsonArray([.. report.Results.Select(Of)]),
    };

    private static JsonNode Of(FactResult result) => new JsonObject
    {
        ["id"] = result.Fact.Id,
        ["statement"] = result.Fact.Statement,
        ["source"] = result.Fact.Source.ToString().ToLowerInvariant(),
        ["outcome"] = AcceptanceWords.Of(result.Outcome),
        ["problems"] = new JsonArray([.. result.Problems.Select(problem => JsonValue.Create(problem))]),
    };
}
