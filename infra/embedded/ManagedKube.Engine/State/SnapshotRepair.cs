using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>
/// Makes a snapshot sound again: what it refers to is there and comes before it, and each resource has one living entry. Nothing that
/// stands for an object outside is dropped unless another entry stands for the resource.
/// </summary>
public static class SnapshotRepair
{
    private const string LostProviderId = "00000000-0000-0000-0000-000000000000";

    /// <summary>The repaired snapshot, and in words what was done to it; no words for one that was sound.</summary>
    public static (Snapshot Snapshot, ImmutableArray<string> Findings) Repair(Snapshot snapshot)
    {
        if (SnapshotVerifier.Verify(snapshot).IsEmpty)
            return (snapshot, []);
        var findings = ImmutableArray.CreateBuilder<string>();
        var resources = WithOneLivingEntry([.. snapshot.Resources.Select(state => WithoutContradiction(state, findings))], findings);
        resources = WithProviders(resources, findings);
        var known = resources.Select(state => state.Urn).ToHashSet();
        resources = [.. resources.Select(state => Restrict(state, known.Contains, StackOf(resources), "is missing", findings))];
        return (snapshot with { Resources = InOrder(resources, findings) }, findings.ToImmutable());
    }

    private static ResourceState WithoutContradiction(ResourceState state, ImmutableArray<string>.Builder findings)
    {
        if (state.Type.Length == 0)
        {
            findings.Add($"{state.Urn}: its type is missing and is taken from its URN");
            state = state with { Type = state.Urn.Type };
        }
        if (state is { Custom: false, Id.Length: > 0 })
        {
            findings.Add($"{state.Urn}: a component has an id ('{state.Id}'), which is dropped");
            state = state with { Id = "" };
        }
        return state;
    }

    private static ImmutableArray<ResourceState> WithOneLivingEntry(ImmutableArray<ResourceState> resources, ImmutableArray<string>.Builder findings)
    {
        var kept = resources
            .GroupBy(state => state.Key)
            .Select(entries => entries.MaxBy(state => state.Modified ?? DateTimeOffset.MinValue)!)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var dropped in resources.Where(state => !kept.Contains(state)))
            findings.Add($"{dropped.Urn}: there is a second entry{(dropped.Id.Length > 0 ? $" (id '{dropped.Id}'; look whether such an object is still needed)" : "")}; the one that was changed last is kept");
        return [.. resources.Where(kept.Contains)];
    }

    private static ImmutableArray<ResourceState> WithProviders(ImmutableArray<ResourceState> resources, ImmutableArray<string>.Builder findings)
    {
        var providers = resources.Where(state => state.IsProvider).DistinctBy(Reference).ToDictionary(Reference);
        var made = ImmutableArray.CreateBuilder<ResourceState>();
        var repaired = ImmutableArray.CreateBuilder<ResourceState>();
        foreach (var state in resources)
        {
            if (state.Provider.Length == 0 || state.PendingReplacement || state.ProviderReference is { } present && providers.ContainsKey(present))
            {
                repaired.Add(state);
                continue;
            }
            var wanted = state.ProviderReference ?? Default(state);
            var provider = providers.Values.FirstOrDefault(other => other.Urn == wanted.Urn && !other.Delete)
                ?? providers.Values.FirstOrDefault(other => other.Type == wanted.Urn.Type && !other.Delete);
            if (provider is null)
            {
                provider = new ResourceState { Urn = wanted.Urn, Type = wanted.Urn.Type, Custom = true, Id = wanted.Id };
                providers.Add(wanted, provider);
                made.Add(provider);
                findings.Add($"{provider.Urn}: this provider is missing; it gets an entry without configuration, which the next update fills");
            }
            if (Reference(provider).ToString() != state.Provider)
                findings.Add($"{state.Urn}: its provider '{state.Provider}' is missing; {Reference(provider)} takes its place");
            repaired.Add(state with { Provider = Reference(provider).ToString() });
        }
        return [.. made, .. repaired];
    }

    private static ProviderReference Reference(ResourceState provider) => new(provider.Urn, provider.Id);

    private static ProviderReference Default(ResourceState state) =>
        new(Urn.Create(state.Urn.Stack, state.Urn.Project, default, Urn.ProviderTypePrefix + state.Type.Split(':')[0], "default"), LostProviderId);

    private static Urn StackOf(IEnumerable<ResourceState> resources) => resources.FirstOrDefault(state => state.Type == Urn.StackType)?.Urn ?? default;

    private static ImmutableArray<ResourceState> InOrder(ImmutableArray<ResourceState> resources, ImmutableArray<string>.Builder findings)
    {
        var sorted = SnapshotOrder.Sort(resources);
        var moved = resources.Zip(sorted).Count(pair => !ReferenceEquals(pair.First, pair.Second));
        if (moved > 0)
            findings.Add("entries come before what they refer to; their order is put right");
        // What now still refers to a later one is part of a circle.
        var before = new HashSet<Urn>();
        var result = ImmutableArray.CreateBuilder<ResourceState>(sorted.Length);
        foreach (var state in sorted)
        {
            result.Add(Restrict(state, before.Contains, default, "refers back to it", findings));
            before.Add(state.Urn);
        }
        return result.ToImmutable();
    }

    private static ResourceState Restrict(
        ResourceState state, Func<Urn, bool> isThere, Urn otherParent, string why, ImmutableArray<string>.Builder findings)
    {
        var lost = state.NamedReferences().Where(reference => reference.Kind != ReferenceKind.Provider && !isThere(reference.Urn)).ToList();
        if (lost.Count == 0)
            return state;
        var newParent = state.Urn == otherParent ? default : otherParent;
        foreach (var reference in lost)
            findings.Add($"{state.Urn}: its {reference.What} {reference.Urn} {why}; "
                + (reference.Kind == ReferenceKind.Parent && !newParent.IsEmpty ? $"{newParent} takes its place" : "the reference is dropped"));
        var restricted = state.OnlyReferringTo(isThere);
        return restricted.Parent.IsEmpty && !state.Parent.IsEmpty ? restricted with { Parent = newParent } : restricted;
    }
}
