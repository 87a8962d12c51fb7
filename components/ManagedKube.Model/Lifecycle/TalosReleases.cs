using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The known releases of Talos.</summary>
public sealed record TalosReleases
{
    /// <summary>The day up to which the list of releases is complete.</summary>
    public required DateOnly KnownUntil { get; init; }

    /// <summary>The branches without a gap, oldest first.</summary>
    public required ImmutableArray<TalosBranch> Branches { get; init; }

    /// <summary>A branch by its number; null when it is not known.</summary>
    public TalosBranch? Branch(ReleaseBranch branch) => Branches.FirstOrDefault(known => known.Branch == branch);

    /// <summary>The branch of a version; null when it is not known.</summary>
    public TalosBranch? BranchOf(ReleaseVersion talos) => Branch(talos.Branch);

    /// <summary>The newest branch on a day; null before the first known one.</summary>
    public TalosBranch? Newest(DateOnly asOf) => Branches.LastOrDefault(branch => branch.Released <= asOf);
}
