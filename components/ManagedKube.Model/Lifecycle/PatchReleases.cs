using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>Picks from the patches of a branch.</summary>
public static class PatchReleases
{
    /// <summary>The newest patch on a day; null when there was none.</summary>
    public static PatchRelease? NewestUntil(this ImmutableArray<PatchRelease> patches, DateOnly asOf) => patches.OutOn(asOf).LastOrDefault();

    /// <summary>The newest release of a branch on a day: its newest patch, or x.y.0 where none is known.</summary>
    public static ReleaseVersion NewestOf(this ImmutableArray<PatchRelease> patches, ReleaseBranch branch, DateOnly asOf) =>
        patches.NewestUntil(asOf)?.Version ?? branch.First;

    /// <summary>The patches that were out on a day and are not withdrawn. One without a date was out when the next one with a date was.</summary>
    public static ImmutableArray<PatchRelease> OutOn(this ImmutableArray<PatchRelease> patches, DateOnly asOf)
    {
        var isOut = patches.TakeWhile(patch => !(patch.Released > asOf)).ToList();
        while (isOut.Count < patches.Length && isOut is [.., { Released: null }])
            isOut.RemoveAt(isOut.Count - 1);
        return [.. isOut.Where(patch => !patch.Withdrawn)];
    }
}
