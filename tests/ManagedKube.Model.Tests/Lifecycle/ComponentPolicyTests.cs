using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class ComponentPolicyTests
{
    private static readonly ReleaseData Data = ReleaseData.Embedded with
    {
        Components =
        [
            new ComponentReleases
            {
                Name = "operator",
                Title = "Operator",
                Releases = [new() { Version = "v1.0.0" }, new() { Version = "v1.1.0", Released = new(2026, 6, 1) }, new() { Version = "v1.2.0", Released = new(2026, 7, 1) }],
            },
        ],
    };

    [Theory]
    [InlineData("v1.0.0", "2026-05-31", ComponentPhase.Current, null)]
    [InlineData("v1.0.0", "2026-06-01", ComponentPhase.Open, 90)]
    [InlineData("1.0.0", "2026-07-31", ComponentPhase.Open, 30)]
    [InlineData("v1.0.0", "2026-08-01", ComponentPhase.Due, 29)]
    [InlineData("v1.0.0", "2026-08-30", ComponentPhase.Due, 0)]
    [InlineData("v1.0.0", "2026-08-31", ComponentPhase.Overdue, -1)]
    [InlineData("v1.1.0", "2026-08-31", ComponentPhase.Due, 29)]
    [InlineData("v1.2.0", "2027-08-31", ComponentPhase.Current, null)]
    [InlineData("latest", "2026-08-31", ComponentPhase.Unknown, null)]
    public void A_component_is_replaced_within_90_days_after_the_first_newer_release(string running, string asOf, ComponentPhase phase, int? daysLeft)
    {
        var status = ComponentPolicy.StatusOf(Data, "operator", running, DateOnly.ParseExact(asOf, "O"));

        Assert.Equal(phase, status.Phase);
        Assert.Equal(daysLeft, status.DaysLeft);
    }

    [Fact]
    public void Example_E9_a_release_of_June_1_is_installed_by_August_30() =>
        Assert.Equal(new DateOnly(2026, 8, 30), ComponentPolicy.StatusOf(Data, "operator", "1.0.0", new(2026, 7, 15)).Deadline);

    [Fact]
    public void Of_an_unknown_component_nothing_is_said() =>
        Assert.Equal(ComponentPhase.Unknown, ComponentPolicy.StatusOf(Data, "other", "1.0.0", new(2026, 7, 15)).Phase);
}
