using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class NewClusterPolicyTests
{
    private static readonly DateOnly September = new(2026, 9, 1);

    [Fact]
    public void Example_E6_a_minor_in_grace_is_none_for_a_new_cluster_and_the_one_before_the_newest_is_proposed()
    {
        Assert.NotEqual(SupportPhase.Supported, KubernetesSupport.StatusOf(ReleaseData.Embedded, new(1, 34), September).Phase);
        Assert.Equal(new ReleaseVersion(1, 36, 4), NewClusterPolicy.Proposal(ReleaseData.Embedded, September));
    }
}
