using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Tests.State;

public class StateStoreTests
{
    [Property(Arbitrary = [typeof(StateStoreTests)])]
    public void Changes_have_the_effect_that_they_describe(StateChange[] changes)
    {
        var store = new StateStore([]);
        var model = ImmutableArray<ResourceState>.Empty;
        foreach (var change in changes)
        {
            store.Apply(change);
            model = Apply(model, change);
        }

        Assert.Equal(model.Select(Describe), store.Resources.Select(Describe));
    }

    public static Arbitrary<StateChange> Changes()
    {
        var state =
            from name in Gen.Elements("a", "b", "c")
            from value in Gen.Elements("1", "2")
            from deleted in ArbMap.Default.GeneratorFor<bool>()
            select States.Thing(name, value) with { Delete = deleted, Id = "id-" + value };
        var states = Gen.Choose(0, 3).SelectMany(count => state.ListOf(count));
        return Gen.Zip(states, states)
            .Select(item => new StateChange { Remove = [.. item.Item1.Select(removed => removed.Key)], Put = [.. item.Item2] })
            .ToArbitrary();
    }

    // The words of StateChange's documentation, as simple as they can be carried out.
    private static ImmutableArray<ResourceState> Apply(ImmutableArray<ResourceState> states, StateChange change)
    {
        states = states.RemoveAll(state => change.Remove.Contains(state.Key));
        foreach (var put in change.Put)
        {
            var at = states.ToList().FindIndex(state => state.Key == put.Key);
            states = at < 0 ? states.Add(put) : states.SetItem(at, put);
        }
        return states;
    }

    private static string Describe(ResourceState state) => $"{state.Key} {state.Inputs} {state.Id}";
}
