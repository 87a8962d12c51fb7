using System.Collections.Immutable;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Sheets;

/// <summary>A plan as tables: what the terminal, Markdown and the web page show.</summary>
public sealed record PlanSheet
{
    /// <summary>One line that names the cluster.</summary>
    public required string Title { get; init; }

    /// <summary>What is worth a second look in the order.</summary>
    public required ImmutableArray<string> Warnings { get; init; }

    /// <summary>Its parts.</summary>
    public required ImmutableArray<SheetSection> Sections { get; init; }

    /// <summary>Makes the tables of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="everyMachine">Whether each machine gets a row of its own, however many there are.</param>
    public static PlanSheet Of(ClusterPlan plan, bool everyMachine = false) => new()
    {
        Title = PlanWords.Title(plan),
        Warnings = [.. plan.Warnings.Select(warning => $"{warning.Path}: {warning.Message} {warning.Remedy}")],
        Sections =
        [
            SummarySection.Of(plan),
            ZoneSection.Of(plan),
            MachineSection.Of(plan, everyMachine),
            AddressSection.Of(plan),
            StorageSection.Of(plan),
            DnsSection.Of(plan),
            ExposureSection.Of(plan),
        ],
    };
}
