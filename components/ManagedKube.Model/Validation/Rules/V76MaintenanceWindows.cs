using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V76: production has at least three days a year for planned upgrades, not too far apart (L14), and a weekly window for patches.</summary>
internal sealed class V76MaintenanceWindows : DefinitionRule
{
    private const int DayHours = 24;

    public override RuleDescription Description { get; } = new()
    {
        Id = "V76",
        Demand = "Production has at least three days a year for planned upgrades; a gap of more than 135 days is a warning. The weekly window for patches has 1 to 24 hours.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var maintenance = definition.Maintenance;
        if (maintenance.Hours is < 1 or > DayHours)
        {
            yield return Finding.Error("V76", "cluster.maintenance.hours", $"A window has 1 to {DayHours} hours, not {maintenance.Hours}.",
                $"Remove the line to use {MaintenanceDefinition.UsualHours}.");
        }
        if (definition.Environment != ClusterEnvironment.Production)
            yield break;
        const string path = "cluster.maintenance.majorWindows";
        var count = UpgradeCalendar.WindowsPerYear(maintenance.MajorWindows);
        if (count < UpgradeCalendar.MinimumWindows)
        {
            yield return Finding.Error("V76", path,
                $"Production needs {UpgradeCalendar.MinimumWindows} days a year for planned upgrades; here {(count == 1 ? "is 1" : $"are {count}")}.",
                $"Remove the line to use {string.Join(", ", MaintenanceDefinition.UsualMajorWindows)}, or add days.");
            yield break;
        }
        if (UpgradeCalendar.LongestGap(maintenance.MajorWindows) is { Days: > UpgradeCalendar.LongestGapDays } gap)
        {
            yield return Finding.Warning("V76", path, $"After {gap.After} no planned upgrade can begin for {gap.Days} days.",
                $"Spread the days so that no more than {UpgradeCalendar.LongestGapDays} lie between two.");
        }
    }
}
