using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Stacks;
using ManagedKube.Model.Validation;

namespace ManagedKube.Cli.Results;

/// <summary>What is wrong in stack files in the form of code scanners: SARIF 2.1.0.</summary>
internal static class SarifReport
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Version = "2.1.0";

    // A result has one rule; where several bases decide parts of a rule, the parts are told together.
    private static readonly ImmutableArray<IGrouping<string, RuleDescription>> Rules =
    [
        .. RuleCatalogue.All
            .Append(new RuleDescription { Id = StackProblem.FileRule, Demand = "The file can be read, and its settings are the project's." })
            .GroupBy(rule => rule.Id),
    ];

    /// <summary>The document of all problems.</summary>
    public static JsonObject Of(IEnumerable<StackProblem> problems) => new()
    {
        ["$schema"] = Schema,
        ["version"] = Version,
        ["runs"] = new JsonArray(new JsonObject
        {
            ["tool"] = new JsonObject
            {
                ["driver"] = new JsonObject
                {
                    ["name"] = "mk validate",
                    ["semanticVersion"] = Assembly.GetExecutingAssembly().GetName().Version!.ToString(3),
                    ["rules"] = new JsonArray([.. Rules.Select(Rule)]),
                },
            },
            ["columnKind"] = "utf16CodeUnits",
            ["results"] = new JsonArray([.. problems.Select(Result)]),
        }),
    };

    private static JsonObject Rule(IGrouping<string, RuleDescription> rule) => new()
    {
        ["id"] = rule.Key,
        ["shortDescription"] = Message(rule.First().Demand),
        ["fullDescription"] = Message(string.Join(' ', rule.Select(part => part.Demand))),
        ["defaultConfiguration"] = new JsonObject { ["level"] = Level(rule.Min(part => part.Level) == FindingLevel.Error) },
        ["properties"] = new JsonObject { ["decidedFrom"] = new JsonArray([.. rule.Select(part => JsonValue.Create(RuleTable.NameOf(part.Basis)))]) },
    };

    private static JsonObject Result(StackProblem problem)
    {
        var location = new JsonObject { ["artifactLocation"] = new JsonObject { ["uri"] = Uri(problem.File) } };
        if (problem.Line is { } line)
            location["region"] = new JsonObject { ["startLine"] = line, ["startColumn"] = problem.Column ?? 1 };
        var place = new JsonObject { ["physicalLocation"] = location };
        if (problem.Setting.Length > 0)
            place["logicalLocations"] = new JsonArray(new JsonObject { ["fullyQualifiedName"] = problem.Setting });
        return new JsonObject
        {
            ["ruleId"] = problem.Rule,
            ["ruleIndex"] = Rules.Select(rule => rule.Key).ToList().IndexOf(problem.Rule),
            ["level"] = Level(problem.IsError),
            ["message"] = Message(StackProblems.Text(problem)),
            ["locations"] = new JsonArray(place),
        };
    }

    private static string Uri(string path) => string.Join('/', path.Split(Path.DirectorySeparatorChar).Select(System.Uri.EscapeDataString));

    private static JsonObject Message(string text) => new() { ["text"] = text };

    private static string Level(bool isError) => isError ? "error" : "warning";
}
