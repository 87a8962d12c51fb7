using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Tests.State;

public class SnapshotVerifierTests
{
    [Fact]
    public void A_sound_state_has_no_complaints()
    {
        var provider = new ResourceState { Urn = Urn.Create("dev", "demo", default, "pulumi:providers:test", "p"), Type = "pulumi:providers:test", Custom = true, Id = "1" };

        Assert.Empty(Verify(provider, States.Thing("a") with { Provider = $"{provider.Urn}::1" }, States.Thing("a") with { Delete = true }, States.Thing("b", "", "a")));
    }

    [Fact]
    public void All_violations_are_told_at_once()
    {
        var problems = Verify(
            States.Thing("a", "", "b"),
            States.Thing("b"),
            States.Thing("b"),
            States.Thing("c") with { Custom = false, Parent = States.UrnOf("gone") },
            States.Thing("d") with { Provider = "urn:pulumi:dev::demo::pulumi:providers:test::p::1" });

        Assert.Equal(5, problems.Count);
        Assert.Contains(problems, problem => problem.Contains("dependency", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("second living entry", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("a component has an id", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("parent", StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Contains("provider", StringComparison.Ordinal));
    }

    private static IReadOnlyList<string> Verify(params ResourceState[] states) => SnapshotVerifier.Verify(new Snapshot { Resources = [.. states] });
}
