using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Providers;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Entries;

/// <summary>The resources that an entry refers to, and therefore must come after.</summary>
internal static class StateReferences
{
    /// <summary>All of them; one may occur several times.</summary>
    public static IEnumerable<Urn> References(this ResourceState state)
    {
        if (!state.Parent.IsEmpty)
            yield return state.Parent;
        if (state.Provider.Length > 0)
            yield return ProviderReference.Parse(state.Provider).Urn;
        if (!state.DeletedWith.IsEmpty)
            yield return state.DeletedWith;
        foreach (var urn in state.Dependencies)
            yield return urn;
        foreach (var urn in state.ReplaceWith)
            yield return urn;
        foreach (var urns in state.PropertyDependencies.Values)
            foreach (var urn in urns)
                yield return urn;
    }

    /// <summary>The entry with one of the resources that it refers to under another name.</summary>
    public static ResourceState WithRenamed(this ResourceState state, Urn from, Urn to)
    {
        Urn Rename(Urn urn) => urn == from ? to : urn;
        var provider = state.Provider;
        if (provider.Length > 0 && ProviderReference.Parse(provider) is var reference && reference.Urn == from)
            provider = (reference with { Urn = to }).ToString();
        return state with
        {
            Parent = Rename(state.Parent),
            Provider = provider,
            DeletedWith = Rename(state.DeletedWith),
            Dependencies = [.. state.Dependencies.Select(Rename)],
            ReplaceWith = [.. state.ReplaceWith.Select(Rename)],
            PropertyDependencies = state.PropertyDependencies.ToImmutableSortedDictionary(
                entry => entry.Key, entry => entry.Value.Select(Rename).ToImmutableArray()),
        };
    }

    /// <summary>The entry without reference to resources that are gone; a gone parent gives way to its own parent.</summary>
    public static ResourceState WithoutGone(this ResourceState state, IReadOnlyDictionary<Urn, ResourceState> gone)
    {
        var parent = state.Parent;
        while (gone.TryGetValue(parent, out var goneParent))
            parent = goneParent.Parent;
        bool IsThere(Urn urn) => !gone.ContainsKey(urn);
        return state with
        {
            Parent = parent,
            DeletedWith = IsThere(state.DeletedWith) ? state.DeletedWith : default,
            Dependencies = [.. state.Dependencies.Where(IsThere)],
            ReplaceWith = [.. state.ReplaceWith.Where(IsThere)],
            PropertyDependencies = state.PropertyDependencies.ToImmutableSortedDictionary(
                entry => entry.Key, entry => entry.Value.Where(IsThere).ToImmutableArray()),
        };
    }
}
