using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>The resources that an entry refers to, and therefore must come after.</summary>
internal static class StateReferences
{
    /// <summary>All of them; one may occur several times.</summary>
    public static IEnumerable<Urn> References(this ResourceState state) => state.NamedReferences().Select(reference => reference.Urn);

    /// <summary>All of them, with what each is to the entry.</summary>
    public static IEnumerable<StateReference> NamedReferences(this ResourceState state)
    {
        if (!state.Parent.IsEmpty)
            yield return new StateReference(ReferenceKind.Parent, state.Parent);
        if (state.ProviderReference is { } provider)
            yield return new StateReference(ReferenceKind.Provider, provider.Urn);
        foreach (var urn in state.Dependencies)
            yield return new StateReference(ReferenceKind.Dependency, urn);
        foreach (var (property, urns) in state.PropertyDependencies)
            foreach (var urn in urns)
                yield return new StateReference(ReferenceKind.PropertyDependency, urn, property);
        if (!state.DeletedWith.IsEmpty)
            yield return new StateReference(ReferenceKind.DeletedWith, state.DeletedWith);
        foreach (var urn in state.ReplaceWith)
            yield return new StateReference(ReferenceKind.ReplaceWith, urn);
    }

    /// <summary>The entry with one of the resources that it refers to under another name.</summary>
    public static ResourceState WithRenamed(this ResourceState state, Urn from, Urn to)
    {
        Urn Rename(Urn urn) => urn == from ? to : urn;
        return (state with
        {
            Parent = Rename(state.Parent),
            DeletedWith = Rename(state.DeletedWith),
            Provider = state.ProviderReference is { } provider && provider.Urn == from ? (provider with { Urn = to }).ToString() : state.Provider,
        }).WithLists(urns => [.. urns.Select(Rename)]);
    }

    /// <summary>The entry without reference to resources that are gone; a gone parent gives way to its own parent.</summary>
    public static ResourceState WithoutGone(this ResourceState state, IReadOnlyDictionary<Urn, ResourceState> gone)
    {
        var parent = state.Parent;
        while (gone.TryGetValue(parent, out var goneParent))
            parent = goneParent.Parent;
        return (state with { Parent = parent }).OnlyReferringTo(urn => urn == parent || !gone.ContainsKey(urn));
    }

    /// <summary>The entry with only those references that are wanted; the provider stays.</summary>
    public static ResourceState OnlyReferringTo(this ResourceState state, Func<Urn, bool> isWanted) => (state with
    {
        Parent = isWanted(state.Parent) ? state.Parent : default,
        DeletedWith = isWanted(state.DeletedWith) ? state.DeletedWith : default,
    }).WithLists(urns => [.. urns.Where(isWanted)]);

    private static ResourceState WithLists(this ResourceState state, Func<ImmutableArray<Urn>, ImmutableArray<Urn>> change) => state with
    {
        Dependencies = change(state.Dependencies),
        ReplaceWith = change(state.ReplaceWith),
        PropertyDependencies = state.PropertyDependencies.ToImmutableSortedDictionary(
            entry => entry.Key, entry => change(entry.Value), StringComparer.Ordinal),
    };
}
