using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Tests.State;

public class SnapshotVerifierTests
{
    [Fact]
    public void A_sound_state_has_no_complaints()
    {
        var provider = Provider("1");

        Assert.Empty(Verify(provider, States.Thing("a") with { Provider = $"{provider.Urn}::1" }, States.Thing("a") with { Delete = true }, States.Thing("b", "", "a")));
    }

    [Fact]
    public void While_a_provider_is_being_replaced_resources_may_refer_to_the_old_one_and_to_the_new_one()
    {
        var old = Provider("1") with { Delete = true };

        Assert.Empty(Verify(
            old, Provider("2"), States.Thing("a") with { Provider = $"{old.Urn}::1" }, States.Thing("b") with { Provider = $"{old.Urn}::2" }));
        Assert.Single(Verify(Provider("2"), States.Thing("a") with { Provider = $"{old.Urn}::1" }));
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

    private static ResourceState Provider(string id) =>
        new() { Urn = Urn.Create("dev", "demo", default, "pulumi:providers:test", "p"), Type = "pulumi:providers:test", Custom = true, Id = id };

    private static IReadOnlyList<string> Verify(params ResourceState[] states) => SnapshotVerifier.Verify(new Snapshot { Resources = [.. states] });
}
