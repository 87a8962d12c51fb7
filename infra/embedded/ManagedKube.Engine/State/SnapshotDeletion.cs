using System.Collections.Immutable;
using Pulumi.Protocol;

namespace ManagedKube.Engine.State;

/// <summary>Forgets recorded resources; what they stand for stays.</summary>
public static class SnapshotDeletion
{
    /// <summary>The entries of a resource and of everything that depends on it, in the order of the snapshot.</summary>
    public static ImmutableArray<ResourceState> WithDependents(this Snapshot snapshot, Urn urn)
    {
        // Dependents come later, so that one pass finds all of them.
        var found = ImmutableArray.CreateBuilder<ResourceState>();
        var urns = new HashSet<Urn> { urn };
        foreach (var state in snapshot.Resources)
            if (state.Urn == urn || state.References().Any(urns.Contains))
            {
                found.Add(state);
                urns.Add(state.Urn);
            }
        return found.ToImmutable();
    }

    /// <summary>The snapshot without a resource.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <param name="urn">The resource.</param>
    /// <param name="force">Protected resources too.</param>
    /// <param name="withDependents">What depends on it too.</param>
    /// <exception cref="StateEditException">The resource is not recorded, or one of the entries may not be forgotten.</exception>
    public static Snapshot Without(this Snapshot snapshot, Urn urn, bool force, bool withDependents)
    {
        snapshot.Require([urn]);
        var affected = snapshot.WithDependents(urn);
        var problems = new List<string>();
        var dependents = affected.Where(state => state.Urn != urn).ToList();
        if (dependents.Count > 0 && !withDependents)
            problems.Add($"'{urn}' is depended upon. Forget these first, or say --target-dependents:\n{List(dependents)}");
        var guarded = affected.Where(state => state.Protect && (withDependents || state.Urn == urn)).ToList();
        if (guarded.Count > 0 && !force)
            problems.Add($"These are protected. Unprotect them first, or say --force:\n{List(guarded)}");
        if (problems.Count > 0)
            throw new StateEditException(string.Join('\n', problems), isRefusal: true);
        return snapshot with { Resources = [.. snapshot.Resources.Except(affected, ReferenceEqualityComparer.Instance).Cast<ResourceState>()] };
    }

    private static string List(IEnumerable<ResourceState> states) => string.Join('\n', states.Select(state => $"  {state}"));
}
