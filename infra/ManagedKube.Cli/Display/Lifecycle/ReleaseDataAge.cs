using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Display.Lifecycle;

/// <summary>Tells when release data is too old to judge by.</summary>
internal static class ReleaseDataAge
{
    /// <summary>Upstream releases patches about every month.</summary>
    private const int TooOldDays = 35;

    /// <summary>What to say about it; null for data that is fresh enough.</summary>
    public static string? Note(ReleaseData data, DateOnly asOf)
    {
        var known = data.Kubernetes.KnownUntil < data.Talos.KnownUntil ? data.Kubernetes.KnownUntil : data.Talos.KnownUntil;
        return asOf.DayNumber - known.DayNumber <= TooOldDays
            ? null
            : $"the release data knows Kubernetes until {data.Kubernetes.KnownUntil.Iso()} and Talos until {data.Talos.KnownUntil.Iso()}; what came later is not judged. Give newer data with --releases.";
    }
}
