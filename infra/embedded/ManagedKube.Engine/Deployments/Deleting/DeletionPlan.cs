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
    /// <param name="entries">The entries, each after those of them that it refers to.</param>
    public static DeletionPlan Of(IEnumerable<ResourceState> entries)
    {
        Deletion[] deletions = [.. entries.Select((entry, place) => new Deletion(entry, Op(entry)) { Place = place })];
        var byUrn = deletions.ToLookup(deletion => deletion.State.Urn);
        var late = new List<(Deletion Deletion, Deletion Dependent)>();
        foreach (var deletion in deletions)
        {
            foreach (var needed in deletion.State.References().Distinct().SelectMany(urn => byUrn[urn]))
                if (needed.Place < deletion.Place)
                    needed.Dependents.Add(deletion);
                else if (needed.Place > deletion.Place)
                    late.Add((needed, deletion));
            deletion.GoesWithAnother = !deletion.State.DeletedWith.IsEmpty && byUrn.Contains(deletion.State.DeletedWith);
        }
        // An entry that waits for its deletion may come after those that still refer to it under the name that it shares with its
        // successor. Where dependencies were turned round meanwhile, the order of the entries decides.
        foreach (var (deletion, dependent) in late)
            if (!WaitsFor(dependent, deletion))
                deletion.Dependents.Add(dependent);
        return new DeletionPlan(DependentsFirst(deletions));
    }

    private static bool WaitsFor(Deletion deletion, Deletion other)
    {
        var seen = new HashSet<Deletion>();
        var open = new Stack<Deletion>([deletion]);
        while (open.TryPop(out var next))
        {
            if (next == other)
                return true;
            if (seen.Add(next))
                foreach (var dependent in next.Dependents)
                    open.Push(dependent);
        }
        return false;
    }

    // Not recursive, since chains of dependencies can be long.
    private static ImmutableArray<Deletion> DependentsFirst(Deletion[] deletions)
    {
        var sorted = ImmutableArray.CreateBuilder<Deletion>(deletions.Length);
        var entered = new HashSet<Deletion>();
        var path = new Stack<(Deletion Deletion, int Next)>();
        foreach (var start in deletions.Reverse())
        {
            if (entered.Add(start))
                path.Push((start, 0));
            while (path.TryPop(out var top))
                if (top.Next == top.Deletion.Dependents.Count)
                {
                    sorted.Add(top.Deletion);
                }
                else
                {
                    path.Push((top.Deletion, top.Next + 1));
                    if (entered.Add(top.Deletion.Dependents[top.Next]))
                        path.Push((top.Deletion.Dependents[top.Next], 0));
                }
        }
        return sorted.DrainToImmutable();
    }

    private static StepOp Op(ResourceState entry) => entry switch
    {
        { Delete: true } => StepOp.DeleteReplaced,
        { PendingReplacement: true } => StepOp.RemovePendingReplace,
        { External: true } => StepOp.Discard,
        _ => StepOp.Delete,
    };
}
