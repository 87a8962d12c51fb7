using System.Globalization;

namespace ManagedKube.Talos.Rendering;

/// <summary>Writes durations as Go's programs do.</summary>
internal static class GoDuration
{
    /// <summary>For example 2m0s or 90s without a fraction of a second.</summary>
    public static string Of(TimeSpan duration) => string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalSeconds}s");
}
