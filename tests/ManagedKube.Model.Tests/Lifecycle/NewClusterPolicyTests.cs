using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class NewClusterPolicyTests
{
    private static readonly DateOnly September = new(2026, 9, 1);

    [Fact]
    public void Example_E6_a_minor_in_grace_is_refused_for_a_new_cluster_and_the_one_before_the_newest_is_proposed()
    {
        Assert.False(NewClusterPolicy.Allows(ReleaseData.Embedded, new(1, 34), September));
        Assert.Equal(new ReleaseVersion(1, 36, 4), NewClusterPolicy.Proposal(ReleaseData.Embedded, September));
    }

    [Theory]
    [InlineData(SupportPhase.Supported, false, true, false)]
    [InlineData(SupportPhase.Grace, false, true, true)]
    [InlineData(SupportPhase.Ended, false, false, false)]
    [InlineData(SupportPhase.Ended, true, true, false)]
    public void A_running_cluster_is_warned_in_grace_and_only_upgraded_after_the_end(SupportPhase phase, bool isUpgrade, bool allowed, bool warned)
    {
        Assert.Equal(allowed, RunningClusterPolicy.Allows(phase, isUpgrade));
        Assert.Equal(warned, RunningClusterPolicy.Warns(phase));
    }
}
