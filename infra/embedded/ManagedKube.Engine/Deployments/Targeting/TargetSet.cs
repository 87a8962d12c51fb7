using System.Collections.Concurrent;
using ManagedKube.Engine.Deployments.Entries;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Deployments.Targeting;

/// <summary>The resources that an operation is about. It has to be asked about each resource after those that it refers to.</summary>
internal sealed class TargetSet(TargetOptions options)
{
    // Dependents of what was chosen, found so far.
    private readonly ConcurrentDictionary<Urn, bool> _dependents = new();

    public TargetOptions Options { get; } = options;

    /// <summary>Whether there is anything that the operation is not about.</summary>
    public bool IsConstrained => !Options.Targets.IsEmpty || !Options.Excludes.IsEmpty || Options.ExcludeProtected;

    /// <summary>Whether the operation is about a resource.</summary>
    public bool Includes(ResourceState resource)
    {
        var chosen = Options.Targets.IsEmpty
            ? !IsChosen(resource, Options.Excludes, Options.ExcludeDependents)
            : IsChosen(resource, Options.Targets, Options.TargetDependents);
        return chosen || resource.IsProvider || resource.Type == Urn.StackType;
    }

    private bool IsChosen(ResourceState resource, UrnPatterns chosen, bool withDependents)
    {
        if (chosen.Contains(resource.Urn))
            return true;
        if (!withDependents || !resource.References().Any(urn => _dependents.ContainsKey(urn) || chosen.Contains(urn)))
            return false;
        _dependents[resource.Urn] = true;
        return true;
    }
}
