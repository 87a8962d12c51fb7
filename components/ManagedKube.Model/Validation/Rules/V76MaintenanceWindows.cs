using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V76: production has at least three days a year for planned upgrades, not too far apart (L14), and a weekly window for patches.</summary>
internal sealed class V76MaintenanceWindows : DefinitionRule
{
    private const int Least = 3;
    private const int LongestGapDays = 135;
    private const int DayHours = 24;
    private const int CommonYear = 2001;

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
        var days = maintenance.MajorWindows.Distinct().Order().Select(day => day.In(CommonYear)).ToList();
        if (days.Count < Least)
        {
            yield return Finding.Error("V76", path, $"Production needs {Least} days a year for planned upgrades; here {(days.Count == 1 ? "is 1" : $"are {days.Count}")}.",
                $"Remove the line to use {string.Join(", ", MaintenanceDefinition.UsualMajorWindows)}, or add days.");
            yield break;
        }
        var (gap, from) = days.Zip([.. days.Skip(1), days[0].AddYears(1)], (day, next) => (next.DayNumber - day.DayNumber, day)).Max();
        if (gap > LongestGapDays)
        {
            yield return Finding.Warning("V76", path, $"After {new YearDay(from.Month, from.Day)} no planned upgrade can begin for {gap} days.",
                $"Spread the days so that no more than {LongestGapDays} lie between two.");
        }
    }
}
