using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Model.Lifecycle;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Tests.Lifecycle;

public sealed class UpgradeStepsTests
{
    private static readonly DateOnly Today = new(2026, 11, 26);

    private static ReleaseData Data => ReleaseData.Embedded;

    [Theory]
    [InlineData("1.11", "1.34", "1.36", "Talos 1.12, Kubernetes 1.35, Talos 1.13, Kubernetes 1.36")]
    [InlineData("1.12", "1.34", "1.37", "Kubernetes 1.35, Talos 1.13, Kubernetes 1.36, Talos 1.14, Kubernetes 1.37")]
    [InlineData("1.14", "1.36", "1.37", "Kubernetes 1.37")]
    [InlineData("1.14", "1.37", "1.37", "")]
    [InlineData("1.14", "1.33", "1.35", "Kubernetes 1.34, Kubernetes 1.35")]
    public void The_path_steps_Kubernetes_and_where_needed_Talos(string talos, string kubernetes, string target, string steps)
    {
        var path = Plan(talos, kubernetes, target);

        Assert.Null(path.Problem);
        Assert.Equal(steps, string.Join(", ", path.Steps.Select(step => $"{step.Product} {step.To}")));
    }

    [Theory]
    [InlineData("1.14", "1.37", "1.36", "cannot go down")]
    [InlineData("1.14", "1.37", "1.38", "not released")]
    [InlineData("1.14", "1.30", "1.33", "needs a Talos after 1.14")]
    [InlineData("1.8", "1.31", "1.33", "Talos 1.8 is not known")]
    public void Where_there_is_no_path_it_says_why(string talos, string kubernetes, string target, string problem)
    {
        var path = Plan(talos, kubernetes, target);

        Assert.Empty(path.Steps);
        Assert.Contains(problem, path.Problem);
    }

    [Fact]
    public void Each_step_names_the_newest_release_of_its_branch_that_was_not_withdrawn()
    {
        var path = UpgradeSteps.Plan(Data, new(1, 12), new(1, 35), new(1, 36), new DateOnly(2026, 9, 14));

        Assert.Equal(["1.13.10", "1.36.4"], path.Steps.Select(step => step.Version.ToString()));
    }

    [Property(Arbitrary = [typeof(Upgrades)])]
    public void Every_step_is_legal_and_the_last_one_reaches_the_target((ReleaseBranch Talos, ReleaseBranch Kubernetes, ReleaseBranch Target) upgrade)
    {
        var (talos, kubernetes, target) = upgrade;
        foreach (var step in UpgradeSteps.Plan(Data, talos, kubernetes, target, Today).Steps)
        {
            Assert.Equal(step.From.Next, step.To);
            Assert.Equal(step.Product == UpgradeProduct.Talos ? talos : kubernetes, step.From);
            (talos, kubernetes) = step.Product == UpgradeProduct.Talos ? (step.To, kubernetes) : (talos, step.To);
            Assert.True(Data.Talos.Branch(talos)!.Runs(kubernetes), $"Talos {talos} with Kubernetes {kubernetes}");
        }
        Assert.Equal(target, kubernetes);
    }

    [Property(Arbitrary = [typeof(Upgrades)])]
    public void No_path_is_shorter((ReleaseBranch Talos, ReleaseBranch Kubernetes, ReleaseBranch Target) upgrade)
    {
        var (talos, kubernetes, target) = upgrade;

        Assert.Equal(FewestSteps(talos, kubernetes, target), UpgradeSteps.Plan(Data, talos, kubernetes, target, Today).Steps.Length);
    }

    // Breadth first over every legal step, which knows nothing of the planner's preferences.
    private static int FewestSteps(ReleaseBranch talos, ReleaseBranch kubernetes, ReleaseBranch target)
    {
        HashSet<(ReleaseBranch Talos, ReleaseBranch Kubernetes)> reached = [(talos, kubernetes)];
        for (var steps = 0; ; steps++)
        {
            if (reached.Any(state => state.Kubernetes == target))
                return steps;
            reached =
            [
                .. reached.SelectMany(state => new[] { (state.Talos.Next, state.Kubernetes), (state.Talos, state.Kubernetes.Next) })
                    .Where(state => Data.Talos.Branch(state.Item1)?.Runs(state.Item2) == true),
            ];
            Assert.NotEmpty(reached);
        }
    }

    private static UpgradePath Plan(string talos, string kubernetes, string target) =>
        UpgradeSteps.Plan(Data, ReleaseBranch.Parse(talos), ReleaseBranch.Parse(kubernetes), ReleaseBranch.Parse(target), Today);

    /// <summary>A pair that runs, and a Kubernetes minor from there on.</summary>
    private static class Upgrades
    {
        public static Arbitrary<(ReleaseBranch Talos, ReleaseBranch Kubernetes, ReleaseBranch Target)> Upgrade() =>
            Gen.Elements(
                from talos in Data.Talos.Branches
                from kubernetes in Data.Kubernetes.Minors
                where talos.Runs(kubernetes.Branch)
                from target in Data.Kubernetes.Minors
                where target.Branch >= kubernetes.Branch
                select (talos.Branch, kubernetes.Branch, target.Branch)).ToArbitrary();
    }
}
