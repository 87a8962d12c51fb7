using System.Collections.Immutable;
using ManagedKube.Engine.Deployments.Running;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Targeting;

/// <summary>
/// Chooses, of the entries that nobody wants any more, those that an operation with targets deletes. What stays keeps all that it
/// refers to.
/// </summary>
internal sealed class DeletionChoice
{
    private readonly DeploymentRun _run;
    private readonly ImmutableArray<ResourceState> _entries;
    private readonly HashSet<ResourceState> _candidates;
    private readonly ILookup<Urn, ResourceState> _byUrn;

    /// <param name="run">The operation.</param>
    /// <param name="entries">All entries, each after those that it refers to.</param>
    /// <param name="isWanted">Whether the program has registered a resource.</param>
    public DeletionChoice(DeploymentRun run, ImmutableArray<ResourceState> entries, Func<Urn, bool> isWanted)
    {
        (_run, _entries) = (run, entries);
        _byUrn = entries.ToLookup(entry => entry.Urn);
        _candidates = entries.Where(entry => entry.Delete || !isWanted(entry.Urn)).ToHashSet<ResourceState>(ReferenceEqualityComparer.Instance);
    }

    /// <summary>The entries to delete.</summary>
    /// <exception cref="StepFailedException">What is not among the targets would have to go too, and this is no preview.</exception>
    public IReadOnlySet<ResourceState> Make() => _run.Targets switch
    {
        { IsConstrained: false } => _candidates,
        { Options.Targets.IsEmpty: false } => Targeted(),
        _ => NotExcluded(),
    };

    private HashSet<ResourceState> Targeted()
    {
        var options = _run.Targets.Options;
        var chosen = Set(_candidates.Where(entry => options.Targets.Contains(entry.Urn)));
        var refused = new List<(ResourceState, ResourceState)>();
        foreach (var entry in _entries.Where(entry => !chosen.Contains(entry)))
        {
            if (Needed(entry).FirstOrDefault(chosen.Contains) is not { } needed)
                continue;
            if (!options.TargetDependents || !_candidates.Contains(entry))
                refused.Add((entry, needed));
            chosen.Add(entry);
        }
        Refuse(refused);
        chosen.IntersectWith(_candidates);
        AddReplaced(chosen);
        return chosen;
    }

    private HashSet<ResourceState> NotExcluded()
    {
        var excluded = Set(_entries.Where(entry => !_run.Targets.Includes(entry) || _run.Targets.Options.Excludes.Contains(entry.Urn)
            || (entry.Protect && _run.Targets.Options.ExcludeProtected)));
        var kept = Set(_entries.Where(entry => !_candidates.Contains(entry) || excluded.Contains(entry)));
        // Backwards each entry comes before those that it refers to.
        foreach (var entry in _entries.Reverse().Where(kept.Contains))
            kept.UnionWith(Needed(entry));
        return Set(_candidates.Where(entry => !kept.Contains(entry)));
    }

    // What was replaced for this operation goes with it, as soon as nobody refers to it any more.
    private void AddReplaced(HashSet<ResourceState> chosen)
    {
        var needed = Set(_entries.Where(entry => !chosen.Contains(entry) && !_candidates.Contains(entry)).SelectMany(Needed));
        chosen.UnionWith(_candidates.Where(entry => entry.Delete && _run.Program.IsReplaced(entry.Urn) && !needed.Contains(entry)));
    }

    private void Refuse(IReadOnlyCollection<(ResourceState Entry, ResourceState Needed)> refused)
    {
        foreach (var (entry, needed) in refused)
            _run.Events.Report(
                Severity.Error,
                _candidates.Contains(entry)
                    ? $"it would have to be deleted together with '{needed.Urn}', but is not among the targets. Add it to them, or say --target-dependents."
                    : $"it is recorded as depending on '{needed.Urn}', which is to be deleted, and is not among the targets. Add it to them.",
                entry.Urn);
        if (refused.Count == 0)
            return;
        _run.Status.Fail(DeploymentOutcome.Refused);
        if (!_run.DryRun)
            throw new StepFailedException("what is not among the targets would have to be deleted too");
    }

    private IEnumerable<ResourceState> Needed(ResourceState entry) => SnapshotOrder.Needed(entry, _byUrn);

    private static HashSet<ResourceState> Set(IEnumerable<ResourceState> entries) => entries.ToHashSet<ResourceState>(ReferenceEqualityComparer.Instance);
}
