using System.Collections.Immutable;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Lifecycle;

/// <summary>When patches of Kubernetes and Talos are applied (product spec 6.4, L11 and L12).</summary>
public static class PatchPolicy
{
    /// <summary>From which age in days on a patch is due (S8).</summary>
    public const int DueAfterDays = 30;

    /// <summary>Beyond which age in days a patch is overdue (S8).</summary>
    public const int OverdueAfterDays = 60;

    /// <summary>The patches that a Kubernetes version lacks.</summary>
    public static PatchStatus OfKubernetes(ReleaseData data, ReleaseVersion running, DateOnly asOf) =>
        StatusOf(data.Kubernetes.Minor(running.Branch)?.Patches ?? [], running, asOf);

    /// <summary>The patches that a Talos version lacks.</summary>
    public static PatchStatus OfTalos(ReleaseData data, ReleaseVersion running, DateOnly asOf) =>
        StatusOf(data.Talos.BranchOf(running)?.Patches ?? [], running, asOf);

    /// <summary>The patches that a version lacks.</summary>
    /// <param name="patches">The patches of its branch, oldest first.</param>
    /// <param name="running">The version that runs.</param>
    /// <param name="asOf">The day.</param>
    public static PatchStatus StatusOf(ImmutableArray<PatchRelease> patches, ReleaseVersion running, DateOnly asOf)
    {
        var missing = patches.OutOn(asOf).Where(patch => patch.Version.CompareTo(running) > 0).ToImmutableArray();
        var since = missing.FirstOrDefault(patch => patch.Released is not null)?.Released;
        var age = asOf.DayNumber - since?.DayNumber;
        return new PatchStatus
        {
            Running = running,
            FirstMissing = missing.FirstOrDefault(),
            Newest = missing.LastOrDefault(),
            MissingSince = since,
            AgeDays = age,
            Phase = missing.IsEmpty ? PatchPhase.Ok : missing.Any(patch => patch.Critical) ? PatchPhase.Critical : PhaseOf(age),
        };
    }

    private static PatchPhase PhaseOf(int? age) => age switch
    {
        null => PatchPhase.Unknown,
        < DueAfterDays => PatchPhase.Ok,
        <= OverdueAfterDays => PatchPhase.Due,
        _ => PatchPhase.Overdue,
    };
}
