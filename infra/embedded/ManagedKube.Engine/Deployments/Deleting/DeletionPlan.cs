using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Deleting;

/// <summary>What is to be deleted, and which deletion must wait for which.</summary>
internal sealed class DeletionPlan
{
    private DeletionPlan(ImmutableArray<Deletion> deletions) => Deletions = deletions;

    /// <summary>The deletions, dependents before what they depend on.</summary>
    public ImmutableArray<Deletion> Deletions { get; }

    /// <summary>Plans the deletion of entries.</summary>
    /// <param name="entries">All entries, each after those that it refers to.</param>
    /// <param name="chosen">Those that are to go.</param>
    public static DeletionPlan Of(ImmutableArray<ResourceState> entries, IReadOnlySet<ResourceState> chosen)
    {
        var places = new Dictionary<Urn, List<int>>();
        var deletions = new List<Deletion>();
        foreach (var entry in entries.Where(chosen.Contains))
        {
            var deletion = new Deletion(entry, Op(entry));
            // Only what comes before can be meant, even where an old and a new resource share a name.
            foreach (var dependency in entry.References().Distinct().SelectMany(urn => places.TryGetValue(urn, out var at) ? at : []))
                deletions[dependency].Dependents.Add(deletion);
            if (!places.TryGetValue(entry.Urn, out var own))
                places[entry.Urn] = own = [];
            own.Add(deletions.Count);
            deletions.Add(deletion);
        }
        foreach (var deletion in deletions)
            deletion.GoesWithAnother = !deletion.State.DeletedWith.IsEmpty && places.ContainsKey(deletion.State.DeletedWith);
        deletions.Reverse();
        return new DeletionPlan([.. deletions]);
    }

    private static StepOp Op(ResourceState entry) => entry switch
    {
        { Delete: true } => StepOp.DeleteReplaced,
        { PendingReplacement: true } => StepOp.RemovePendingReplace,
        { External: true } => StepOp.Discard,
        _ => StepOp.Delete,
    };
}
