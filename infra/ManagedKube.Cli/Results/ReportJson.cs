using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Hosting;
using ManagedKube.Engine.Events;
using Pulumi.Protocol.Diffing;
using Spectre.Console;

namespace ManagedKube.Cli.Results;

/// <summary>The one document that <c>--json</c> puts on standard output.</summary>
internal static class ReportJson
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static readonly string[] Kinds = ["create", "update", "replace", "delete", "same", "read"];

    public static void Write(IAnsiConsole output, JsonObject document) => output.Profile.Out.Writer.WriteLine(Text(document));

    /// <summary>A document as people like to read it.</summary>
    public static string Text(JsonObject document) => document.ToJsonString(Indented);

    /// <summary>What the document of every operation on one stack begins with.</summary>
    public static JsonObject Head(string operation, string stack, ExitCode result) =>
        new() { ["operation"] = operation, ["stack"] = stack, ["result"] = result.Word() };

    /// <summary>The document of one stack, or of several with one part for each.</summary>
    public static JsonObject Of(string verb, IReadOnlyList<StackReport> reports)
    {
        if (reports is [var only])
            return Stack(verb, only);
        var total = reports.Aggregate(OperationSummary.Of([]), (sum, report) => sum + report.Summary);
        return new JsonObject
        {
            ["operation"] = verb,
            ["result"] = ExitCodes.Combine(reports.Select(report => report.ExitCode)).Word(),
            ["summary"] = Summary(total),
            ["durationMs"] = (long)reports.Sum(report => report.Duration.TotalMilliseconds),
            ["resources"] = Resources(reports),
            ["diagnostics"] = new JsonArray([.. reports.SelectMany(report => report.Diagnostics.Select(Diagnostic))]),
            ["stacks"] = new JsonArray([.. reports.Select(report => Stack(verb, report))]),
        };
    }

    public static JsonObject Diagnostic(Diagnostic diagnostic)
    {
        var json = new JsonObject { ["severity"] = diagnostic.Severity.ToString().ToLowerInvariant(), ["message"] = diagnostic.Message };
        if (!diagnostic.Urn.IsEmpty)
            json["urn"] = diagnostic.Urn.Text;
        return json;
    }

    public static JsonObject Resource(StepDescription step)
    {
        var json = new JsonObject
        {
            ["urn"] = step.Urn.Text,
            ["type"] = step.Type,
            ["name"] = step.Urn.Name,
            ["op"] = step.Effect().Name(),
        };
        if (!step.Parent.IsEmpty)
            json["parent"] = step.Parent.Text;
        if ((step.New ?? step.Old)?.Id is { Length: > 0 } id)
            json["id"] = id;
        if (step.Protect)
            json["protect"] = true;
        if (!step.ReplaceKeys.IsEmpty)
            json["replaceKeys"] = new JsonArray([.. step.ReplaceKeys.Select(key => JsonValue.Create(key))]);
        if (!step.Differences.IsEmpty)
            json["differences"] = new JsonArray([.. step.Differences.Select(Difference)]);
        return json;
    }

    // Of what is new there is nothing to compare with: its inputs tell what it becomes.
    private static JsonObject WithInputs(StepDescription step)
    {
        var json = Resource(step);
        if (step is { Old: null, New: { } created })
            json["inputs"] = PropertyJson.Of(created.Inputs);
        return json;
    }

    private static JsonObject Stack(string verb, StackReport report)
    {
        var json = Head(verb, report.Stack, report.ExitCode);
        json["summary"] = Summary(report.Summary);
        json["durationMs"] = (long)report.Duration.TotalMilliseconds;
        json["resources"] = Resources([report]);
        json["diagnostics"] = new JsonArray([.. report.Diagnostics.Select(Diagnostic)]);
        if (report.Problems is { } problems)
            json["findings"] = new JsonArray([.. problems.Select(ProblemJson.Of)]);
        if (report.Outputs is { } outputs)
            json["outputs"] = PropertyJson.Of(outputs);
        return json;
    }

    // By name and not as they were reported, which is another order each time: two previews of the same change are the same text.
    private static JsonArray Resources(IEnumerable<StackReport> reports) => new(
    [
        .. reports.SelectMany(report => StepMerging.Merge(report.Steps).OrderBy(step => step.Urn.Text, StringComparer.Ordinal))
            .Where(StepDescriptions.Differs)
            .Select(WithInputs),
    ]);

    /// <summary>The counts.</summary>
    public static JsonObject Summary(OperationSummary summary)
    {
        var counts = OperationSummary.Counted.Where(op => summary[op] > 0).ToDictionary(op => op.Name(), op => summary[op]);
        return new JsonObject(Kinds.Union(counts.Keys).Select(kind => KeyValuePair.Create(kind, (JsonNode?)counts.GetValueOrDefault(kind))));
    }

    private static JsonObject Difference(PropertyDifference difference)
    {
        var json = new JsonObject { ["path"] = difference.Path, ["kind"] = Kind(difference.Kind) };
        if (difference.Old is { } old)
            json["old"] = PropertyJson.Of(old);
        if (difference.New is { } @new)
            json["new"] = PropertyJson.Of(@new);
        if (difference.Replaces)
            json["replaces"] = true;
        return json;
    }

    private static string Kind(ValueChangeKind kind) => kind.ToString().ToLowerInvariant();
}
