using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Model.Validation;

namespace ManagedKube.Cli.Display;

/// <summary>The catalogue of rules as a page of the documentation, and for programs.</summary>
internal static class RuleTable
{
    private const string Introduction =
        """
        # Rules

        Everything that is demanded of a cluster's file, by its number in the product specification; rules without one are this library's own.
        The page is what `./mk validate --rules` prints.

        `./mk validate [STACK...|--all]` checks files and runs nothing; the same rules are asked before every `preview` and `up`, and an error stops them.
        Each finding tells file, line and column, the setting, what is wrong with the actual values, and what to do. `--format sarif` is for code
        scanners, `--format json` for other programs, `--at YYYY-MM-DD` judges as of another day. A rule stays silent about what another one
        reports, and about what it lacks the facts for.

        | decided from | where |
        |---|---|
        | definition | the file alone: `validate`, `preview`, `up` |
        | record | also what the last deployment recorded in the stack's state: `validate`, `preview`, `up` |
        | fleet | also the files of all other stacks; one that is wrong is only left out: `validate`, `preview`, `up` |
        | calendar | also the day and the release data: `validate`, `preview`, `up` |
        | secrets | also which secrets the stack keeps: `validate`, `preview`, `up` |
        | machines | the machine configurations that follow from the file: `validate`, `preview`, `up` |
        | inventory | what the IaaS shows: `preview`, `up` |
        | plan | the steps that the engine planned, before the first one is taken: `preview`, `up` |
        | construction | nothing: definition and plan are made so that it cannot be broken |

        """;

    /// <summary>The page.</summary>
    public static string Markdown()
    {
        var page = new StringBuilder(Introduction.ReplaceLineEndings("\n"));
        page.Append("\n| rule | level | demand | decided from |\n|---|---|---|---|\n");
        foreach (var rule in RuleCatalogue.All)
            page.Append(FormattableString.Invariant($"| {rule.Id} | {NameOf(rule.Level)} | {rule.Demand.Replace("|", "\\|", StringComparison.Ordinal)} | {NameOf(rule.Basis)} |\n"));
        return page.ToString();
    }

    /// <summary>The rules for programs.</summary>
    public static JsonArray Json() =>
    [
        .. RuleCatalogue.All.Select(rule => new JsonObject
        {
            ["rule"] = rule.Id,
            ["level"] = NameOf(rule.Level),
            ["demand"] = rule.Demand,
            ["decidedFrom"] = NameOf(rule.Basis),
        }),
    ];

    /// <summary>What a rule is decided from, in a word.</summary>
    public static string NameOf(RuleBasis basis) => basis == RuleBasis.Recorded ? "record" : basis.ToString().ToLowerInvariant();

    private static string NameOf(FindingLevel level) => level.ToString().ToLowerInvariant();
}
