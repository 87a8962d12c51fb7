using System.Collections.Immutable;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Picks from the patches of a branch.</summary>
public static class PatchReleases
{
    /// <summary>The newest one that was out on a day and is not withdrawn. One without a date counts as out.</summary>
    public static PatchRelease? NewestUntil(this ImmutableArray<PatchRelease> patches, DateOnly asOf) =>
        patches.LastOrDefault(patch => patch.IsUsable(asOf));

    /// <summary>Whether a patch was out on a day and is not withdrawn.</summary>
    public static bool IsUsable(this PatchRelease patch, DateOnly asOf) => !patch.Withdrawn && !(patch.Released > asOf);
}
