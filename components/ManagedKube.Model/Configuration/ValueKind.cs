using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration;

/// <summary>How the text of a setting becomes a value, and how to say what was expected.</summary>
/// <param name="TryParse">Reads the text.</param>
/// <param name="Noun">What the text has to be, with its article.</param>
/// <param name="Example">A good value.</param>
internal sealed record ValueKind<T>(ValueKind<T>.Parser TryParse, string Noun, string Example)
{
    public delegate bool Parser(string text, out T value);
}

internal static class ValueKind
{
    public static ValueKind<string> Text(string example) => new(IsText, "a text", example);

    /// <summary>A text that may be empty: a rule decides.</summary>
    public static ValueKind<string> AnyText(string example) => new((text, out value) => (value = text.Trim()) is not null, "a text", example);

    public static ValueKind<T> OneOf<T>(ImmutableSortedDictionary<string, T> names) => new(
        (text, out value) => names.TryGetValue(text.Trim(), out value!),
        $"one of {string.Join(", ", names.Keys)}",
        names.Keys.First());

    public static ValueKind<int> WholeNumber { get; } =
        new((text, out value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value), "a whole number", "24");

    public static ValueKind<bool> Flag { get; } = new(bool.TryParse, "true or false", "true");

    public static ValueKind<Ipv4Address> Address { get; } = new(Ipv4Address.TryParse, "an IPv4 address", "10.20.0.1");

    public static ValueKind<Ipv4Range> Range { get; } = new(Ipv4Range.TryParse, "an IPv4 range", "10.20.0.0/22");

    public static ValueKind<Ipv4Span> Span { get; } = new(Ipv4Span.TryParse, "a span of IPv4 addresses", "10.20.2.1-10.20.2.50");

    public static ValueKind<Ipv4Range> Source { get; } = new(TrySource, "an IPv4 address or range", "198.51.100.0/24");

    public static ValueKind<int> Port { get; } = new(TryPort, "a port from 1 to 65535", "443");

    public static ValueKind<decimal> Percentage { get; } = new(TryPercentage, "a percentage from 0 to 100", "99.90");

    public static ValueKind<DateOnly> Date { get; } = new(TryDate, "a day", "2026-11-26");

    public static ValueKind<TimeOnly> Time { get; } = new(TryTime, "a time of day", "20:00");

    public static ValueKind<YearDay> YearDay { get; } = new(Definition.YearDay.TryParse, "a day of every year", "01-20");

    public static ValueKind<Zone> Zone { get; } = new(TryZone, "an availability zone", "AZ05");

    public static ValueKind<ZonedName> ZonedName(string example) => new(TryZonedName, "a name whose only placeholder is {zone}", example);

    private static bool TrySource(string text, out Ipv4Range range)
    {
        if (!Ipv4Address.TryParse(text, out var address))
            return Ipv4Range.TryParse(text, out range);
        range = new Ipv4Range(address, 32);
        return true;
    }

    private static bool TryPort(string text, out int port) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535;

    private static bool TryPercentage(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value is >= 0 and <= 100;

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out time);

    private static bool IsText(string text, out string value) => (value = text.Trim()).Length > 0;

    private static bool TryZone(string text, out Zone zone)
    {
        zone = new Zone(text.Trim().ToUpperInvariant());
        return zone.Code.Length > 0;
    }

    private static bool TryZonedName(string text, out ZonedName name)
    {
        name = new ZonedName(text.Trim());
        return name.Pattern.Length > 0 && name.IsWellFormed;
    }
}
