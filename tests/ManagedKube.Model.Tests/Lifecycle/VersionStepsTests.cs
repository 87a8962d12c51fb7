using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class VersionStepsTests
{
    private static ReleaseData Data => ReleaseData.Embedded;

    [Theory]
    [InlineData("1.14.6 1.36.5", "1.14.6 1.36.5", "")]
    [InlineData("1.14.5 1.36.5", "1.14.6 1.36.5", "Talos 1.14.5 to 1.14.6")]
    [InlineData("1.14.6 1.36.4", "1.14.6 1.36.5", "Kubernetes 1.36.4 to 1.36.5")]
    [InlineData("1.14.6 1.36.4", "1.14.6 1.37.1", "Kubernetes 1.36.4 to 1.37.1")]
    [InlineData("1.14.5 1.36.4", "1.14.6 1.36.5", "Talos 1.14.5 to 1.14.6, Kubernetes 1.36.4 to 1.36.5")]
    [InlineData("1.13.10 1.36.5", "1.14.5 1.37.0", "Talos 1.13.10 to 1.14.5, Kubernetes 1.36.5 to 1.37.0")]
    [InlineData("1.13.0 1.36.5", "1.14.5 1.36.5", "Talos 1.13.0 to 1.13.10, Talos 1.13.10 to 1.14.5")]
    [InlineData("1.13.99 1.36.5", "1.14.6 1.36.5", "Talos 1.13.99 to 1.14.6")]
    [InlineData(
        "1.12.12 1.34.9", "1.14.6 1.37.1",
        "Talos 1.12.12 to 1.13.10, Talos 1.13.10 to 1.14.6, Kubernetes 1.34.9 to 1.35.9, Kubernetes 1.35.9 to 1.36.5, Kubernetes 1.36.5 to 1.37.1")]
    [InlineData(
        "1.12.12 1.30.4", "1.14.6 1.33.10",
        "Kubernetes 1.30.4 to 1.31.14, Talos 1.12.12 to 1.13.10, Kubernetes 1.31.14 to 1.32.13, Talos 1.13.10 to 1.14.6, Kubernetes 1.32.13 to 1.33.10")]
    public void The_way_goes_through_the_newest_patch_of_each_branch(string running, string wanted, string steps)
    {
        var path = VersionSteps.Plan(Data, Parse(running), Parse(wanted));

        Assert.Null(path.Problem);
        Assert.Equal(steps, string.Join(", ", path.Steps));
    }

    [Theory]
    [InlineData("1.14.6 1.36.5", "1.14.5 1.36.5", "Talos runs 1.14.6 and cannot go down to 1.14.5.")]
    [InlineData("1.14.6 1.36.5", "1.14.6 1.36.4", "Kubernetes runs 1.36.5 and cannot go down to 1.36.4.")]
    [InlineData("1.14.6 1.36.5", "1.15.0 1.36.5", "Talos 1.15 is not known.")]
    [InlineData("1.14.6 1.37.1", "1.14.6 1.38.0", "Talos 1.14 does not run Kubernetes 1.38.0; it runs 1.32 to 1.37.")]
    [InlineData("1.9.6 1.25.0", "1.14.6 1.37.1", "From Talos 1.9.6 with Kubernetes 1.25.0 there is no way on to Talos 1.14.6 with Kubernetes 1.37.1: no known version goes between.")]
    public void Where_there_is_no_way_it_says_why(string running, string wanted, string problem)
    {
        var path = VersionSteps.Plan(Data, Parse(running), Parse(wanted));

        Assert.Equal(problem, path.Problem);
        Assert.Empty(path.Steps);
    }

    [Fact]
    public void A_minor_that_only_Talos_knows_is_not_known()
    {
        var data = Data with { Kubernetes = Data.Kubernetes with { Minors = Data.Kubernetes.Minors[..^1] } };

        Assert.Equal("Kubernetes 1.37 is not known.", VersionSteps.Plan(data, Parse("1.14.6 1.36.5"), Parse("1.14.6 1.37.1")).Problem);
    }

    [Property(Arbitrary = [typeof(Upgrades)], MaxTest = 300)]
    public void Every_step_is_legal_and_the_last_one_reaches_what_is_wanted((RunningVersions Running, RunningVersions Wanted) upgrade)
    {
        var path = VersionSteps.Plan(Data, upgrade.Running, upgrade.Wanted);

        Assert.Null(path.Problem);
        var now = upgrade.Running;
        foreach (var step in path.Steps)
        {
            Assert.Equal(step.Product == UpgradeProduct.Talos ? now.Talos : now.Kubernetes, step.From);
            Assert.True(step.To.CompareTo(step.From) > 0, $"{step} goes up");
            Assert.True(step.To.Branch == step.From.Branch || step.To.Branch == step.From.Branch.Next, $"{step} leaves out no branch");
            var after = now.After(step);
            var talos = Data.Talos.BranchOf(after.Talos)!;
            Assert.True(talos.Runs(after.Kubernetes.Branch), $"Talos {after.Talos} runs Kubernetes {after.Kubernetes}");
            Assert.False(talos.HasWithdrawn(after.Talos), $"Talos {after.Talos} was not withdrawn");
            if (step.Product == UpgradeProduct.Talos && step.To.Branch != step.From.Branch)
            {
                Assert.True(step.From.Branch >= talos.UpgradableFrom, $"{step} is possible");
                Assert.False(
                    Data.Talos.BranchOf(step.From)!.Patches.Any(patch => !patch.Withdrawn && patch.Version.CompareTo(step.From) > 0),
                    $"{step} leaves the newest patch");
            }

            now = after;
        }

        Assert.Equal(upgrade.Wanted, now);
    }

    internal static RunningVersions Parse(string versions) =>
        versions.Split(' ') is [var talos, var kubernetes]
            ? new(ReleaseVersion.Parse(talos), ReleaseVersion.Parse(kubernetes))
            : throw new FormatException(versions);

    /// <summary>Versions that run, and later ones.</summary>
    internal static class Upgrades
    {
        public static Arbitrary<(RunningVersions Running, RunningVersions Wanted)> Upgrade() =>
            (from running in Pair()
             from wanted in Pair()
             select (Earlier(running, wanted), Later(running, wanted)))
            .Where(pair => Runs(pair.Item1) && Runs(pair.Item2)).ToArbitrary();

        private static Gen<RunningVersions> Pair() =>
            from talos in Gen.Elements(Data.Talos.Branches.SelectMany(branch => branch.Patches).Where(patch => !patch.Withdrawn).Select(patch => patch.Version).ToArray())
            from kubernetes in Gen.Elements(Data.Kubernetes.Minors.SelectMany(minor => minor.Patches.Select(patch => patch.Version).Append(minor.Branch.First)).ToArray())
            select new RunningVersions(talos, kubernetes);

        private static RunningVersions Earlier(RunningVersions one, RunningVersions other) =>
            new(Min(one.Talos, other.Talos), Min(one.Kubernetes, other.Kubernetes));

        private static RunningVersions Later(RunningVersions one, RunningVersions other) =>
            new(Max(one.Talos, other.Talos), Max(one.Kubernetes, other.Kubernetes));

        private static ReleaseVersion Min(ReleaseVersion one, ReleaseVersion other) => one.CompareTo(other) < 0 ? one : other;

        private static ReleaseVersion Max(ReleaseVersion one, ReleaseVersion other) => one.CompareTo(other) > 0 ? one : other;

        private static bool Runs(RunningVersions versions) => Data.Talos.BranchOf(versions.Talos)!.Runs(versions.Kubernetes.Branch);
    }
}
