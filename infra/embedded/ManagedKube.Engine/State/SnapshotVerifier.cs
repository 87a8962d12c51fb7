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
            foreach (var reference in state.NamedReferences())
                if (reference.Kind != ReferenceKind.Provider && !seen.Contains(reference.Urn))
                    problems.Add($"{state.Urn}: its {reference.What} {reference.Urn} is missing or comes later");
            if (!state.Delete && !living.Add(state.Urn))
                problems.Add($"{state.Urn}: there is a second living entry");
            seen.Add(state.Urn);
            if (state.IsProvider)
                providers.Add(new ProviderReference(state.Urn, state.Id));
        }
        return problems.DrainToImmutable();
    }

    // A provider that is being replaced is there twice; each of its resources still refers to the one that it was made with.
    private static void VerifyProvider(ResourceState state, HashSet<ProviderReference> providers, ImmutableArray<string>.Builder problems)
    {
        if (state.Provider.Length == 0)
            return;
        if (state.ProviderReference is not { } reference)
            problems.Add($"{state.Urn}: its provider '{state.Provider}' is no reference");
        else if (!providers.Contains(reference) && !state.PendingReplacement)
            problems.Add($"{state.Urn}: its provider {reference} is missing or comes later");
    }
}
