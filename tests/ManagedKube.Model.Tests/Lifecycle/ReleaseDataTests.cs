using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class ReleaseDataTests
{
    [Fact]
    public void The_shipped_data_is_good() => Assert.Empty(ReleaseDataRules.Problems(ReleaseData.Embedded));

    [Theory]
    [InlineData("1.9", "1.27", "1.32", "1.8")]
    [InlineData("1.10", "1.28", "1.33", "1.8")]
    [InlineData("1.11", "1.29", "1.34", "1.9")]
    [InlineData("1.12", "1.30", "1.35", "1.10")]
    [InlineData("1.13", "1.31", "1.36", "1.11")]
    [InlineData("1.14", "1.32", "1.37", "1.12")]
    public void Each_Talos_branch_runs_the_published_Kubernetes_minors(string talos, string oldest, string newest, string upgradableFrom)
    {
        var branch = ReleaseData.Embedded.Talos.Branch(ReleaseBranch.Parse(talos))!;

        Assert.Equal(upgradableFrom, branch.UpgradableFrom.ToString());
        Assert.True(branch.Runs(ReleaseBranch.Parse(oldest)) && branch.Runs(ReleaseBranch.Parse(newest)));
        Assert.False(branch.Runs(ReleaseBranch.Parse(oldest).Plus(-1)) || branch.Runs(ReleaseBranch.Parse(newest).Next));
    }

    [Fact]
    public void A_withdrawn_release_is_never_missed_and_never_installed()
    {
        Assert.True(ReleaseData.Embedded.Talos.Branch(new(1, 13))!.HasWithdrawn(new(1, 13, 1)));
        Assert.Equal(new ReleaseVersion(1, 13, 2), PatchPolicy.OfTalos(ReleaseData.Embedded, new(1, 13, 0), new(2026, 5, 20)).FirstMissing!.Version);
    }

    [Fact]
    public void Supported_minors_have_all_their_patches_so_that_the_first_missing_one_is_known()
    {
        var newest = ReleaseData.Embedded.Kubernetes.Minors[^3..];

        Assert.All(newest, minor => Assert.Equal(Enumerable.Range(1, minor.Patches.Length), minor.Patches.Select(patch => patch.Version.Patch)));
    }

    [Theory]
    [InlineData("\"minor\": \"1.28\"", "\"minor\": \"1.29\"", "Kubernetes: 1.27 is followed by 1.29 instead of 1.28.")]
    [InlineData("\"released\": \"2023-08-15\"", "\"released\": \"2023-04-11\"", "Kubernetes: 1.28 was not released after 1.27.")]
    [InlineData("\"asOf\": \"2026-11-26\"", "\"asOf\": \"2026-08-25\"", "Kubernetes 1.37 was released after the day that the data is of (2026-08-25)")]
    [InlineData("\"1.36.2\", \"released\": \"2026-06-09\"", "\"1.36.2\", \"released\": \"2026-05-01\"", "Kubernetes 1.36.2 was released before the release that it follows.")]
    [InlineData("\"1.36.2\"", "\"1.35.2\"", "Kubernetes 1.36: 1.35.2 is none of its patches.")]
    [InlineData("\"1.36.2\"", "\"1.36.1\"", "Kubernetes 1.36: 1.36.1 does not belong after 1.36.1.")]
    [InlineData("\"endOfLife\": \"2024-07-16\"", "\"endOfLife\": \"2022-07-16\"", "Kubernetes 1.27 ends before it was released.")]
    [InlineData("\"kubernetesFrom\": \"1.27\"", "\"kubernetesFrom\": \"1.33\"", "Talos 1.9: kubernetesFrom is higher than kubernetesTo.")]
    [InlineData("\"name\": \"keda\"", "\"name\": \"k10\"", "component k10 is there more than once.")]
    [InlineData("\"cilium\": \"1.19.6\"", "\"cilium\": \"1.99.0\"", "platform release 2026-11 pins cilium 1.99.0, which is no known release.")]
    [InlineData("\"metallb\": \"0.16.1\"", "\"metallib\": \"0.16.1\"", "platform release 2026-11 pins metallib, which is no component.")]
    [InlineData("\"metallb\": \"0.16.1\"", "\"metallib\": \"0.16.1\"", "platform release 2026-11 pins no metallb.")]
    [InlineData("\"2.19.0\"", "\"latest\"", "keda: \"latest\" is not a full version.")]
    [InlineData("\"follows\": \"cilium\"", "\"follows\": \"nothing\"", "gateway-api follows nothing, which is no component with a life of its own.")]
    public void A_mistake_in_the_data_is_named(string text, string mistake, string problem)
    {
        var exception = Assert.Throws<InvalidReleaseDataException>(() => ReleaseDataFile.Read(Shipped().Replace(text, mistake)));

        Assert.Contains(exception.Problems, found => found.StartsWith(problem, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "The input does not contain any JSON tokens")]
    [InlineData("null", "empty")]
    [InlineData("{}", "missing required properties")]
    [InlineData("""{"asof": "2026-11-26"}""", "asof")]
    [InlineData("""{"asOf": "26 November"}""", "$.asOf")]
    [InlineData("""{"kubernetes": {"minors": [{"minor": "1.x"}]}}""", "$.kubernetes.minors[0].minor")]
    [InlineData("""{"kubernetes": null}""", "kubernetes")]
    public void Data_of_another_form_is_refused_with_its_place(string json, string part) =>
        Assert.Contains(part, Assert.Throws<InvalidReleaseDataException>(() => ReleaseDataFile.Read(json)).Message);

    private static string Shipped()
    {
        using var stream = typeof(ReleaseData).Assembly.GetManifestResourceStream("ManagedKube.Model.Lifecycle.Data.releases.json")!;
        return new StreamReader(stream).ReadToEnd();
    }
}
