using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Tests.Versions;

public sealed class ReleaseVersionTests
{
    [Theory]
    [InlineData("1.36.5", true)]
    [InlineData("1.36", false)]
    [InlineData("v1.36.5", false)]
    [InlineData("1.36.5-rc.1", false)]
    [InlineData("1.036.5", false)]
    [InlineData("", false)]
    public void Only_a_full_release_version_is_one(string text, bool valid) =>
        Assert.Equal(valid, ReleaseVersion.TryParse(text, out _));

    [Fact]
    public void Versions_compare_by_number() =>
        Assert.True(ReleaseVersion.Parse("1.9.10").CompareTo(ReleaseVersion.Parse("1.10.2")) < 0);

    [Fact]
    public void Each_Talos_branch_runs_the_published_Kubernetes_branches()
    {
        var branch = TalosReleases.BranchOf(ReleaseVersion.Parse("1.14.0"));

        Assert.NotNull(branch);
        Assert.False(branch.Runs(ReleaseVersion.Parse("1.31.14")));
        Assert.True(branch.Runs(ReleaseVersion.Parse("1.32.0")));
        Assert.True(branch.Runs(ReleaseVersion.Parse("1.37.1")));
        Assert.False(branch.Runs(ReleaseVersion.Parse("1.38.0")));
    }
}
