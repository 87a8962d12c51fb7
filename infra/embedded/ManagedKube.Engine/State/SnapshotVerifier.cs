using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>Checks what must hold in every recorded state, so that no engine trips over it.</summary>
public static class SnapshotVerifier
{
    /// <summary>Every violation, in words; empty when the snapshot is sound.</summary>
    public static ImmutableArray<string> Verify(Snapshot snapshot)
    {
        var problems = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<Urn>();
        var providers = new HashSet<ProviderReference>();
        var living = new HashSet<Urn>();
        foreach (var state in snapshot.Resources)
        {
            if (state.Urn.IsEmpty || state.Type.Length == 0)
                problems.Add($"an entry lacks its URN or its type ({state})");
            if (!state.Custom && state.Id.Length > 0)
                problems.Add($"{state.Urn}: a component has an id");
            VerifyProvider(state, providers, problems);
            foreach (var (what, urn) in References(state))
                if (!seen.Contains(urn))
                    problems.Add($"{state.Urn}: its {what} {urn} is missing or comes later");
            if (!state.Delete && !living.Add(state.Urn))
                problems.Add($"{state.Urn}: there is a second living entry");
            seen.Add(state.Urn);
            if (state.IsProvider)
                providers.Add(new ProviderReference(state.Urn, state.Id));
        }
        return problems.DrainToImmutable();
    }

    /// <summary>Everything that an entry refers to, with the kind of the reference.</summary>
    internal static IEnumerable<(string What, Urn Urn)> References(ResourceState state)
    {
        if (!state.Parent.IsEmpty)
            yield return ("parent", state.Parent);
        foreach (var urn in state.Dependencies)
            yield return ("dependency", urn);
        foreach (var (property, urns) in state.PropertyDependencies)
            foreach (var urn in urns)
                yield return ($"dependency of property '{property}'", urn);
        if (!state.DeletedWith.IsEmpty)
            yield return ("deletedWith", state.DeletedWith);
        foreach (var urn in state.ReplaceWith)
            yield return ("replaceWith", urn);
    }

    // A provider that is being replaced is there twice; each of its resources still refers to the one that it was made with.
    private static void VerifyProvider(ResourceState state, HashSet<ProviderReference> providers, ImmutableArray<string>.Builder problems)
    {
        if (state.Provider.Length == 0)
            return;
        if (ProviderReference.TryParse(state.Provider) is not { } reference)
            problems.Add($"{state.Urn}: its provider '{state.Provider}' is no reference");
        else if (!providers.Contains(reference) && !state.PendingReplacement)
            problems.Add($"{state.Urn}: its provider {reference} is missing or comes later");
    }
}
