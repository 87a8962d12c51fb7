using ManagedKube.Engine.State;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.State;

public class SnapshotEditTests
{
    private static readonly Urn ProviderUrn = Urn.Create("dev", "demo", default, Urn.ProviderTypePrefix + "test", "p");

    private static readonly ResourceState Provider = new() { Urn = ProviderUrn, Type = ProviderUrn.Type, Custom = true, Id = "p1" };

    [Fact]
    public void Renaming_changes_every_mention()
    {
        var (a, other) = (States.UrnOf("a"), States.UrnOf("other"));
        var user = States.Thing("b", "", "a") with
        {
            Parent = a,
            DeletedWith = a,
            ReplaceWith = [a],
            Aliases = [a, other],
            PropertyDependencies = States.Thing("x").PropertyDependencies.Add("value", [a]),
            Outputs = PropertyMap.Of(("list", new ArrayValue([new ResourceReferenceValue(a, null, "").AsSecret()]))),
        };
        var snapshot = new Snapshot
        {
            Resources = [States.Thing("a"), user],
            PendingOperations = [new PendingOperation(OperationKind.Updating, user), new PendingOperation(OperationKind.Deleting, States.Thing("a"))],
        };

        var renamed = snapshot.WithRenamed(a, a.WithName("new"));

        Assert.Empty(SnapshotVerifier.Verify(renamed));
        Assert.Equal(["new", "b"], renamed.Names());
        Assert.DoesNotContain(
            renamed.Resources.Concat(renamed.PendingOperations.Select(operation => operation.Resource)).SelectMany(Mentions), urn => urn == a);
        Assert.Equal([a.WithName("new"), other], renamed.Resources[1].Aliases);
    }

    [Fact]
    public void Renaming_a_provider_changes_the_references_to_it()
    {
        var snapshot = new Snapshot { Resources = [Provider, States.Thing("a") with { Provider = $"{ProviderUrn}::p1" }] };

        var renamed = snapshot.WithRenamed(ProviderUrn, ProviderUrn.WithName("q"));

        Assert.Equal($"{ProviderUrn.WithName("q")}::p1", renamed.Resources[1].Provider);
        Assert.Empty(SnapshotVerifier.Verify(renamed));
    }

    [Fact]
    public void A_name_that_is_taken_is_refused()
    {
        var snapshot = new Snapshot { Resources = [States.Thing("a"), States.Thing("b")] };

        Assert.Contains(
            "already is a resource",
            Assert.Throws<StateEditException>(() => snapshot.WithRenamed(States.UrnOf("a"), States.UrnOf("b"))).Message,
            StringComparison.Ordinal);
        Assert.Contains(
            "There is no resource",
            Assert.Throws<StateEditException>(() => snapshot.WithRenamed(States.UrnOf("c"), States.UrnOf("d"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Protection_changes_only_what_is_named()
    {
        var snapshot = new Snapshot { Resources = [States.Thing("a"), States.Thing("b") with { Protect = true }] };

        Assert.Equal([true, true], snapshot.WithProtection([States.UrnOf("a")], isProtected: true).Resources.Select(state => state.Protect));
        Assert.Equal(
            [false, false],
            snapshot.WithProtection([States.UrnOf("a"), States.UrnOf("b")], isProtected: false).Resources.Select(state => state.Protect));
        Assert.Same(snapshot, snapshot.WithProtection([States.UrnOf("a")], isProtected: false));
    }

    [Fact]
    public void What_is_depended_upon_is_not_forgotten_and_all_dependents_are_named()
    {
        var snapshot = new Snapshot { Resources = [States.Thing("a"), States.Thing("b", "", "a"), States.Thing("c", "", "b"), States.Thing("d")] };

        var error = Assert.Throws<StateEditException>(() => snapshot.Without(States.UrnOf("a"), force: true, withDependents: false));

        Assert.True(error.IsRefusal);
        Assert.Contains("::b (id-b)", error.Message, StringComparison.Ordinal);
        Assert.Contains("::c (id-c)", error.Message, StringComparison.Ordinal);
        Assert.Equal(["d"], snapshot.Without(States.UrnOf("a"), force: false, withDependents: true).Names());
    }

    [Fact]
    public void What_is_protected_is_forgotten_only_by_force()
    {
        var snapshot = new Snapshot { Resources = [States.Thing("a"), States.Thing("b", "", "a") with { Protect = true }] };

        Assert.Throws<StateEditException>(() => snapshot.Without(States.UrnOf("a"), force: false, withDependents: true));
        Assert.Empty(snapshot.Without(States.UrnOf("a"), force: true, withDependents: true).Resources);
    }

    [Fact]
    public void The_resources_of_a_provider_depend_on_it()
    {
        var snapshot = new Snapshot { Resources = [Provider, States.Thing("a") with { Provider = $"{ProviderUrn}::p1" }] };

        Assert.Throws<StateEditException>(() => snapshot.Without(ProviderUrn, force: true, withDependents: false));
    }

    private static IEnumerable<Urn> Mentions(ResourceState state) =>
        [state.Urn, .. state.Aliases, .. state.References(), .. state.Outputs.Values.SelectMany(Mentions)];

    private static IEnumerable<Urn> Mentions(PropertyValue value) => value switch
    {
        ResourceReferenceValue reference => [reference.Urn],
        ArrayValue array => array.Items.SelectMany(Mentions),
        SecretValue secret => Mentions(secret.Value),
        _ => [],
    };
}
