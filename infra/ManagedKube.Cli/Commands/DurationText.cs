using System.CommandLine.Parsing;
using System.Globalization;

namespace ManagedKube.Cli.Commands;

/// <summary>Durations as people write them: <c>30s</c>, <c>10m</c>, <c>1h</c>.</summary>
internal static class DurationText
{
    public static bool TryParse(string text, out TimeSpan duration)
    {
        duration = default;
        if (text is not [.. var digits, var unit] || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return false;
        TimeSpan? parsed = unit switch
        {
            's' => TimeSpan.FromSeconds(count),
            'm' => TimeSpan.FromMinutes(count),
            'h' => TimeSpan.FromHours(count),
            _ => null,
        };
        duration = parsed ?? default;
        return parsed is not null;
    }

    /// <summary>Reads the value of an option.</summary>
    public static TimeSpan Parse(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (!TryParse(text, out var duration))
            result.AddError($"'{text}' is not a duration: write for example 30s, 10m or 1h.");
        return duration;
    }
}
