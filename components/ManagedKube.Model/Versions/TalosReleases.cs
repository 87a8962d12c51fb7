using System.Collections.Immutable;

namespace ManagedKube.Model.Versions;

/// <summary>The known Talos release branches (product spec 6.4, from the upstream support matrix).</summary>
public static class TalosReleases
{
    /// <summary>All known branches, oldest first.</summary>
    public static ImmutableArray<TalosBranch> Branches { get; } =
    [
        new(9, 27, 32),
        new(10, 28, 33),
        new(11, 29, 34),
        new(12, 30, 35),
        new(13, 31, 36),
        new(14, 32, 37),
    ];

    /// <summary>Releases that Talos' makers have withdrawn.</summary>
    public static ImmutableArray<ReleaseVersion> Withdrawn { get; } = [new(1, 13, 1)];

    /// <summary>The branch of <paramref name="talos"/>; null when it is not known.</summary>
    public static TalosBranch? BranchOf(ReleaseVersion talos) =>
        talos.Major == 1 ? Branches.FirstOrDefault(branch => branch.Minor == talos.Minor) : null;
}
