using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The planned windows for "major" upgrades, which return every year (product spec 6.4, L14).</summary>
public static class UpgradeCalendar
{
    /// <summary>How many windows a year there are at least.</summary>
    public const int MinimumWindows = 3;

    /// <summary>How many days lie between two windows at most.</summary>
    public const int LongestGapDays = 135;

    // Around a leap year every gap is seen at its longest.
    private const int YearBeforeLeapYear = 2027;
    private const int YearsLookedAt = 3;

    /// <summary>How many different windows a year has.</summary>
    public static int WindowsPerYear(ImmutableArray<YearDay> windows) => windows.Distinct().Count();

    /// <summary>The longest time without a window, in days, and the window that it follows; null where there is none at all.</summary>
    public static (int Days, YearDay After)? LongestGap(ImmutableArray<YearDay> windows)
    {
        var days = Enumerable.Range(YearBeforeLeapYear, YearsLookedAt)
            .SelectMany(year => windows.Select(window => window.In(year)))
            .Distinct()
            .Order()
            .ToList();
        return days.Count == 0
            ? null
            : days.Zip(days.Skip(1), (before, after) => (after.DayNumber - before.DayNumber, new YearDay(before.Month, before.Day))).Max();
    }

    /// <summary>The next windows, beginning with the day itself.</summary>
    public static ImmutableArray<DateOnly> Next(ImmutableArray<YearDay> windows, DateOnly from, int count) =>
    [
        .. Enumerable.Range(from.Year, count + 1).SelectMany(year => windows.Distinct().Select(window => window.In(year)))
            .Where(day => day >= from).Order().Take(count),
    ];
}
