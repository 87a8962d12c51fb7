using System.Globalization;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Durations as tables show them: two units at most, the smaller one only where it still matters.</summary>
internal static class Ages
{
    public static string Since(string? moment, DateTimeOffset now) =>
        DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, out var start) ? Of(now - start) : "<unknown>";

    public static string Of(TimeSpan age)
    {
        if (age < TimeSpan.Zero)
            age = TimeSpan.Zero;
        return age switch
        {
            { TotalMinutes: < 2 } => $"{(int)age.TotalSeconds}s",
            { TotalMinutes: < 10 } => Pair((int)age.TotalMinutes, "m", age.Seconds, "s"),
            { TotalHours: < 3 } => $"{(int)age.TotalMinutes}m",
            { TotalHours: < 8 } => Pair((int)age.TotalHours, "h", age.Minutes, "m"),
            { TotalHours: < 48 } => $"{(int)age.TotalHours}h",
            { TotalDays: < 8 } => Pair((int)age.TotalDays, "d", age.Hours, "h"),
            { TotalDays: < 730 } => $"{(int)age.TotalDays}d",
            _ => Pair((int)age.TotalDays / 365, "y", (int)age.TotalDays % 365, "d"),
        };
    }

    private static string Pair(int large, string largeUnit, int small, string smallUnit) =>
        small == 0 ? $"{large}{largeUnit}" : $"{large}{largeUnit}{small}{smallUnit}";
}
