using System.Globalization;

namespace ManagedKube.Cli.Display;

/// <summary>Durations for people.</summary>
internal static class Durations
{
    /// <summary>To a tenth of a second below ten seconds, to the second below an hour: <c>0.3s</c>, <c>42s</c>, <c>3m05s</c>, <c>1h02m</c>.</summary>
    public static string Text(TimeSpan duration)
    {
        var seconds = Math.Max(0, duration.TotalSeconds);
        if (seconds < 9.95)
            return string.Create(CultureInfo.InvariantCulture, $"{seconds:0.0}s");
        var whole = (long)Math.Round(seconds);
        return whole switch
        {
            < 60 => string.Create(CultureInfo.InvariantCulture, $"{whole}s"),
            < 3600 => string.Create(CultureInfo.InvariantCulture, $"{whole / 60}m{whole % 60:00}s"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{whole / 3600}h{whole % 3600 / 60:00}m"),
        };
    }
}
