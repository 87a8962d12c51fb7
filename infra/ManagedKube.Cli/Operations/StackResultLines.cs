using System.Collections.Immutable;
using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Plans;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;

namespace ManagedKube.Cli.Operations;

/// <summary>What stands at the end of a verb.</summary>
internal static class StackResultLines
{
    /// <summary>What would happen: resources, outputs, counts.</summary>
    public static ImmutableArray<Line> Plan(Verb verb, DeploymentResult result, Snapshot before, PlanView view) => Sections(
        PlanLines.Of(result.Steps, view),
        verb.RunsProgram() && view.Outputs ? OutputChangeLines.Of(before.Outputs(), result.State.Outputs()) : [],
        SummaryLines.Of(OperationSummary.Of(result.Steps), isPreview: true, failed: 0));

    /// <summary>What has happened: outputs, counts, duration.</summary>
    public static ImmutableArray<Line> Result(StackReport report, PlanView view) => Sections(
        report.Outputs is null || !view.Outputs ? [] : OutputLines.Summary(report.Outputs, report.Stack),
        SummaryLines.Of(report.Summary, isPreview: false, Failed(report)),
        [SummaryLines.Duration(report.Duration)]);

    private static int Failed(StackReport report) => report.Diagnostics
        .Where(diagnostic => diagnostic.Severity == Severity.Error && !diagnostic.Urn.IsEmpty)
        .Select(diagnostic => diagnostic.Urn).Distinct().Count();

    private static ImmutableArray<Line> Sections(params ReadOnlySpan<ImmutableArray<Line>> sections)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        foreach (var section in sections)
        {
            if (section.IsEmpty)
                continue;
            if (lines.Count > 0)
                lines.Add(Line.Empty);
            lines.AddRange(section);
        }
        return lines.ToImmutable();
    }
}
