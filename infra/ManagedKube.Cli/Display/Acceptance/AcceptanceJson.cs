using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Acceptance;
using ManagedKube.Acceptance.Reports;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;

namespace ManagedKube.Cli.Display.Acceptance;

/// <summary>What a cluster was found to be, for programs.</summary>
internal static class AcceptanceJson
{
    public static JsonObject Of(string verb, ExitCode result, AcceptanceReport report)
    {
        var document = ReportJson.Head(verb, report.Stack, result);
        document["at"] = report.At.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
        document["asOf"] = report.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        document["summary"] = new JsonObject(
            Enum.GetValues<FactOutcome>().Select(outcome => KeyValuePair.Create(AcceptanceWords.Of(outcome), (JsonNode?)report.Count(outcome))));
        document["facts"] = new JsonArray([.. report.Results.Select(Of)]);
        return document;
    }

    private static JsonNode Of(FactResult result) => new JsonObject
    {
        ["id"] = result.Fact.Id,
        ["statement"] = result.Fact.Statement,
        ["source"] = result.Fact.Source.ToString().ToLowerInvariant(),
        ["outcome"] = AcceptanceWords.Of(result.Outcome),
        ["problems"] = new JsonArray([.. result.Problems.Select(problem => JsonValue.Create(problem))]),
    };
}
