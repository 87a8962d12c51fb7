using System.Collections.Immutable;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class UpgradeCalendarTests
{
    [Fact]
    public void The_usual_windows_keep_the_cadence()
    {
        Assert.Equal(UpgradeCalendar.MinimumWindows, UpgradeCalendar.WindowsPerYear(MaintenanceDefinition.UsualMajorWindows));
        Assert.True(UpgradeCalendar.LongestGap(MaintenanceDefinition.UsualMajorWindows)?.Days <= UpgradeCalendar.LongestGapDays);
    }

    [Fact]
    public void The_longest_gap_spans_the_turn_of_the_year_and_a_leap_day()
    {
        Assert.Equal((366, new YearDay(2, 1)), UpgradeCalendar.LongestGap([new(2, 1)]));
        Assert.Equal((184, new YearDay(3, 1)), UpgradeCalendar.LongestGap([new(3, 1), new(9, 1)]));
        Assert.Null(UpgradeCalendar.LongestGap([]));
    }

    [Fact]
    public void A_window_that_is_written_twice_counts_once() =>
        Assert.Equal(1, UpgradeCalendar.WindowsPerYear([new(2, 1), new(2, 1)]));

    [Fact]
    public void The_next_windows_go_on_into_the_next_year_and_begin_with_today()
    {
        ImmutableArray<YearDay> windows = [new(9, 22), new(1, 20)];

        Assert.Equal([new(2026, 9, 22), new(2027, 1, 20), new(2027, 9, 22)], UpgradeCalendar.Next(windows, new(2026, 9, 22), 3));
        Assert.Empty(UpgradeCalendar.Next([], new(2026, 9, 22), 3));
    }
}
