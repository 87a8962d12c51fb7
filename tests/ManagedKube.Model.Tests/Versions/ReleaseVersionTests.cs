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
}
