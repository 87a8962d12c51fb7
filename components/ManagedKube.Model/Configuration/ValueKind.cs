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

    public static ValueKind<int> WholeNumber { get; } =
        new((text, out value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value), "a whole number", "24");

    public static ValueKind<bool> Flag { get; } = new(bool.TryParse, "true or false", "true");

    public static ValueKind<Ipv4Address> Address { get; } = new(Ipv4Address.TryParse, "an IPv4 address", "10.20.0.1");

    public static ValueKind<Ipv4Range> Range { get; } = new(Ipv4Range.TryParse, "an IPv4 range", "10.20.0.0/22");

    public static ValueKind<Ipv4Span> Span { get; } = new(Ipv4Span.TryParse, "a span of IPv4 addresses", "10.20.2.1-10.20.2.50");

    public static ValueKind<Zone> Zone { get; } = new(TryZone, "an availability zone", "AZ05");

    public static ValueKind<ZonedName> ZonedName(string example) => new(TryZonedName, "a name whose only placeholder is {zone}", example);

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
