using System.Globalization;

namespace Pulumi.Protocol.Wire;

/// <summary>Durations in the notation of Go, in which time-outs are sent: <c>1h30m</c>, <c>1.5s</c>, <c>300000000000ns</c>.</summary>
public static class GoDuration
{
    private static readonly (string Unit, double Seconds)[] Units =
        [("ns", 1e-9), ("us", 1e-6), ("µs", 1e-6), ("ms", 1e-3), ("s", 1), ("m", 60), ("h", 3600)];

    /// <summary>The duration; null for an empty text or zero, which mean the provider's default.</summary>
    /// <exception cref="FormatException">The text is no duration.</exception>
    public static TimeSpan? Parse(string text)
    {
        var rest = text.AsSpan().TrimStart('+');
        double seconds = 0;
        while (rest.Length > 0 && !rest.SequenceEqual("0"))
        {
            var digits = rest.IndexOfAnyExcept("0123456789.");
            if (digits <= 0 || !double.TryParse(rest[..digits], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
                throw Malformed(text);
            rest = rest[digits..];
            var letters = rest.IndexOfAny("0123456789.");
            var unit = letters < 0 ? rest : rest[..letters];
            seconds += number * SecondsOf(unit, text);
            rest = rest[unit.Length..];
        }
        return seconds == 0 ? null : TimeSpan.FromSeconds(seconds);
    }

    /// <summary>The text for a duration, exactly; empty for null, which means the provider's default.</summary>
    // A tick is 100 ns.
    public static string Format(TimeSpan? duration) => duration is { } value ? FormattableString.Invariant($"{value.Ticks}00ns") : "";

    private static double SecondsOf(ReadOnlySpan<char> unit, string text)
    {
        foreach (var (name, seconds) in Units)
            if (unit.SequenceEqual(name))
                return seconds;
        throw Malformed(text);
    }

    private static FormatException Malformed(string text) => new($"'{text}' is not a duration such as '5m30s'.");
}
