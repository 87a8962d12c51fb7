using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;
using static ManagedKube.Model.Lifecycle.SupportPhase;

namespace ManagedKube.Model.Tests.Lifecycle;

/// <summary>The worked examples of product spec 6.5, on the data that is shipped.</summary>
public sealed class KubernetesSupportTests
{
    [Theory]
    [InlineData("1.31", "2025-08-27", "2025-11-25")]
    [InlineData("1.32", "2025-12-17", "2026-03-17")]
    [InlineData("1.33", "2026-04-22", "2026-07-21")]
    [InlineData("1.34", "2026-08-26", "2026-11-24")]
    [InlineData("1.35", null, null)]
    [InlineData("1.36", null, null)]
    [InlineData("1.37", null, null)]
    public void Support_ends_90_days_after_the_third_next_minor(string minor, string? trigger, string? end)
    {
        var support = Status(minor, "2026-11-26");

        Assert.Equal(trigger, support.Trigger?.ToString("O"));
        Assert.Equal(end, support.EndOfSupport?.ToString("O"));
    }

    [Theory]
    [InlineData("E1", "2026-08-25", "1.37", Unreleased, null)]
    [InlineData("E1", "2026-08-25", "1.36", Supported, null)]
    [InlineData("E1", "2026-08-25", "1.35", Supported, null)]
    [InlineData("E1", "2026-08-25", "1.34", Supported, null)]
    [InlineData("E1", "2026-08-25", "1.33", Ended, -35)]
    [InlineData("E2", "2026-08-26", "1.37", Supported, null)]
    [InlineData("E2", "2026-08-26", "1.36", Supported, null)]
    [InlineData("E2", "2026-08-26", "1.35", Supported, null)]
    [InlineData("E2", "2026-08-26", "1.34", Grace, 90)]
    [InlineData("E3", "2026-11-22", "1.34", Grace, 2)]
    [InlineData("E4", "2026-11-24", "1.34", Grace, 0)]
    [InlineData("E4", "2026-11-25", "1.34", Ended, -1)]
    [InlineData("E5", "2026-06-01", "1.33", Grace, 50)]
    [InlineData("E12", "2026-11-26", "1.35", Supported, null)]
    public void The_phase_of_a_minor_on_a_day(string example, string asOf, string minor, SupportPhase phase, int? daysLeft)
    {
        var support = Status(minor, asOf);

        Assert.True(phase == support.Phase, $"{example}: {support.Phase}");
        Assert.Equal(daysLeft, support.DaysLeft);
    }

    [Theory]
    [InlineData("2026-08-25", "1.36")]
    [InlineData("2026-08-26", "1.37")]
    public void The_newest_minor_on_a_day(string asOf, string newest) =>
        Assert.Equal(ReleaseBranch.Parse(newest), Status("1.34", asOf).Newest);

    [Theory]
    [InlineData("2026-10-27", false)]
    [InlineData("2026-10-28", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-25", false)]
    public void A_minor_that_is_past_its_upstream_end_of_life_gets_no_patches(string asOf, bool lacksPatches) =>
        Assert.Equal(lacksPatches, Status("1.34", asOf).LacksUpstreamPatches);

    [Fact]
    public void The_newest_minor_should_be_reached_within_120_days()
    {
        Assert.Equal(Day("2026-12-24"), Status("1.36", "2026-09-01").RecommendedUntil);
        Assert.Null(Status("1.37", "2026-09-01").RecommendedUntil);
    }

    [Fact]
    public void Data_that_lets_a_minor_live_for_more_than_16_months_is_out_of_date()
    {
        Assert.False(Status("1.37", "2027-12-26").IsSuspiciouslyOld);
        Assert.True(Status("1.37", "2027-12-27").IsSuspiciouslyOld);
    }

    [Theory]
    [InlineData("1.20", Ended)]
    [InlineData("1.99", Unreleased)]
    public void A_minor_that_the_data_does_not_know_is_older_or_newer_than_all_of_it(string minor, SupportPhase phase) =>
        Assert.Equal(phase, Status(minor, "2026-11-26").Phase);

    private static KubernetesSupport Status(string minor, string asOf) =>
        KubernetesSupport.StatusOf(ReleaseData.Embedded, ReleaseBranch.Parse(minor), Day(asOf));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "O");
}
