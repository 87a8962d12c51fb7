using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class PatchPolicyTests
{
    [Theory]
    [InlineData("E7", "1.36.2", "2026-08-20", PatchPhase.Due, "1.36.3", 37, "2026-09-12")]
    [InlineData("E7", "1.36.4", "2026-08-20", PatchPhase.Ok, null, null, null)]
    [InlineData("E8", "1.36.2", "2026-09-13", PatchPhase.Overdue, "1.36.3", 61, "2026-09-12")]
    [InlineData("limit", "1.36.2", "2026-07-13", PatchPhase.Ok, null, null, null)]
    [InlineData("limit", "1.36.2", "2026-08-12", PatchPhase.Ok, "1.36.3", 29, "2026-09-12")]
    [InlineData("limit", "1.36.2", "2026-08-13", PatchPhase.Due, "1.36.3", 30, "2026-09-12")]
    [InlineData("limit", "1.36.2", "2026-09-12", PatchPhase.Due, "1.36.3", 60, "2026-09-12")]
    public void A_patch_is_due_after_30_days_and_overdue_after_60(
        string example, string running, string asOf, PatchPhase phase, string? first, int? age, string? deadline)
    {
        var status = PatchPolicy.OfKubernetes(ReleaseData.Embedded, ReleaseVersion.Parse(running), DateOnly.ParseExact(asOf, "O"));

        Assert.True(phase == status.Phase, $"{example}: {status.Phase}");
        Assert.Equal(first, status.FirstMissing?.Version.ToString());
        Assert.Equal(age, status.AgeDays);
        Assert.Equal(deadline, status.Deadline?.ToString("O"));
    }

    [Fact]
    public void A_critical_patch_waits_for_nothing()
    {
        var status = PatchPolicy.StatusOf(
            [Patch("1.36.1", "2026-05-01"), Patch("1.36.2", "2026-05-10") with { Critical = true }], new(1, 36, 0), new(2026, 5, 10));

        Assert.Equal(PatchPhase.Critical, status.Phase);
        Assert.Equal(new ReleaseVersion(1, 36, 2), status.Newest!.Version);
    }

    [Fact]
    public void A_critical_patch_is_cleared_by_itself() =>
        Assert.Equal(PatchPhase.Ok, PatchPolicy.StatusOf([Patch("1.36.2", "2026-05-10") with { Critical = true }], new(1, 36, 2), new(2026, 8, 1)).Phase);

    [Theory]
    [InlineData("2026-10-15", PatchPhase.Ok, null)]
    [InlineData("2026-10-16", PatchPhase.Ok, 0)]
    [InlineData("2026-11-15", PatchPhase.Due, 30)]
    public void A_patch_without_a_date_counts_from_the_next_one_on(string asOf, PatchPhase phase, int? age)
    {
        var status = PatchPolicy.OfTalos(ReleaseData.Embedded, new(1, 14, 2), DateOnly.ParseExact(asOf, "O"));

        Assert.Equal((phase, age), (status.Phase, status.AgeDays));
        Assert.Equal(age is null ? null : new ReleaseVersion(1, 14, 3), status.FirstMissing?.Version);
    }

    [Fact]
    public void Of_a_patch_without_a_date_nothing_is_said() =>
        Assert.Equal(PatchPhase.Unknown, PatchPolicy.StatusOf([new PatchRelease { Version = new(1, 36, 1) }], new(1, 36, 0), new(2026, 5, 10)).Phase);

    private static PatchRelease Patch(string version, string released) =>
        new() { Version = ReleaseVersion.Parse(version), Released = DateOnly.ParseExact(released, "O") };
}
