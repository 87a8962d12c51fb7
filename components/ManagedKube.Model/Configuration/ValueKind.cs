using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Configuration.Schema;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Versions;

namespace ManagedKube.Model.Configuration;

/// <summary>How the text of a setting becomes a value, and how to say what was expected.</summary>
/// <param name="TryParse">Reads the text.</param>
/// <param name="Noun">What the text has to be, with its article.</param>
/// <param name="Example">A good value.</param>
internal sealed record ValueKind<T>(ValueKind<T>.Parser TryParse, string Noun, string Example)
{
    public delegate bool Parser(string text, out T value);

    /// <summary>The form for editors, which know nothing of upper and lower case.</summary>
    public ValueForm Form { get; init; } = ValueForm.Text;

    /// <summary>How a value is written in JSON; null for one that stands for "nothing".</summary>
    public Func<T, object?> Write { get; init; } = value => value?.ToString();
}

internal static partial class ValueKind
{
    private const string KeyPattern = "(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(256|384|521)|sk-ssh-ed25519@openssh\\.com|sk-ecdsa-sha2-nistp256@openssh\\.com) [A-Za-z0-9+/]{40,}=*( [^\\r\\n]*)?";
    private const string RegistryPattern = "(\\*|[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?(:[0-9]{1,5})?)";
    private const string EmailPattern = "[^@\\s\"<>]+@[^@\\s\"<>]+\\.[A-Za-z]{2,}";
    private const string Ipv4Pattern = "[0-9]{1,3}(\\.[0-9]{1,3}){3}";

    public static ValueKind<string> Text(string example) => new(IsText, "a text", example);

    /// <summary>A text that may be empty: a rule decides.</summary>
    public static ValueKind<string> AnyText(string example) => new((text, out value) => (value = text.Trim()) is not null, "a text", example);

    /// <summary>A text of which only some are good, which a rule decides.</summary>
    public static ValueKind<string> TextOf(IEnumerable<string> good) => Text(good.First()) with { Form = ValueForm.Text with { Allowed = [.. good] } };

    public static ValueKind<T> OneOf<T>(ImmutableSortedDictionary<string, T> names) => new(
        (text, out value) => names.TryGetValue(text.Trim(), out value!),
        $"one of {string.Join(", ", names.Keys)}",
        names.Keys.First())
    {
        Form = ValueForm.Text with { Allowed = [.. names.Keys] },
        Write = value => names.FirstOrDefault(pair => EqualityComparer<T>.Default.Equals(pair.Value, value)).Key,
    };

    public static ValueKind<int> WholeNumber { get; } =
        new((text, out value) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value), "a whole number", "24")
        {
            Form = ValueForm.WholeNumber,
            Write = value => value,
        };

    public static ValueKind<int> Minutes { get; } = new(TryMinutes, "a number of minutes from 1 to 1440", "30")
    {
        Form = ValueForm.WholeNumber with { Minimum = 1, Maximum = 1440 },
        Write = value => value,
    };

    public static ValueKind<bool> Flag { get; } = new(bool.TryParse, "true or false", "true") { Form = ValueForm.Flag, Write = value => value };

    public static ValueKind<Ipv4Address> Address { get; } = new(Ipv4Address.TryParse, "an IPv4 address", "10.20.0.1") { Form = Dotted(Ipv4Pattern) };

    public static ValueKind<Ipv4Range> Range { get; } = new(Ipv4Range.TryParse, "an IPv4 range", "10.20.0.0/22") { Form = Dotted($"{Ipv4Pattern}/[0-9]{{1,2}}") };

    public static ValueKind<Ipv4Span> Span { get; } = new(Ipv4Span.TryParse, "a span of IPv4 addresses", "10.20.2.1-10.20.2.50")
    {
        Form = Dotted($"{Ipv4Pattern} *- *{Ipv4Pattern}"),
    };

    public static ValueKind<Ipv4Range> Source { get; } = new(TrySource, "an IPv4 address or range", "198.51.100.0/24")
    {
        Form = Dotted($"{Ipv4Pattern}(/[0-9]{{1,2}})?"),
    };

    public static ValueKind<int> Port { get; } = new(TryPort, "a port from 1 to 65535", "443")
    {
        Form = ValueForm.WholeNumber with { Minimum = 1, Maximum = 65535 },
        Write = value => value,
    };

    public static ValueKind<decimal> Percentage { get; } = new(TryPercentage, "a percentage from 0 to 100", "99.90")
    {
        Form = new ValueForm("number") { Minimum = 0, Maximum = 100 },
        Write = value => value,
    };

    public static ValueKind<decimal> Price { get; } = new(TryPrice, "a price above zero", "10.5")
    {
        Form = new ValueForm("number") { ExclusiveMinimum = 0 },
        Write = value => value,
    };

    public static ValueKind<string> Email { get; } = new(
        (text, out value) => MailAddress().IsMatch(value = text.Trim()), "an e-mail address", "platform@example.net")
    {
        Form = Dotted(EmailPattern),
    };

    public static ValueKind<DateOnly> Date { get; } = new(TryDate, "a day", "2026-11-26") { Form = Dotted("[0-9]{4}-[0-9]{2}-[0-9]{2}") };

    public static ValueKind<TimeOnly> Time { get; } = new(TryTime, "a time of day", "20:00")
    {
        Form = Dotted("[0-9]{2}:[0-9]{2}"),
        Write = value => value.ToString("HH:mm", CultureInfo.InvariantCulture),
    };

    public static ValueKind<YearDay> YearDay { get; } = new(Definition.YearDay.TryParse, "a day of every year", "01-20") { Form = Dotted("[0-9]{2}-[0-9]{2}") };

    public static ValueKind<Zone> Zone { get; } = new(TryZone, "an availability zone", "AZ05")
    {
        Form = ValueForm.Text with { Allowed = [.. Definition.Zone.All.Select(zone => zone.Code)] },
    };

    public static ValueKind<ZonedName> ZonedName(string example) => new(TryZonedName, "a name whose only placeholder is {zone}", example);

    /// <summary>An address that can be fetched, without credentials: they would be stored and shown in clear.</summary>
    public static ValueKind<string> HttpsUrl(string example) => new(TryHttpsUrl, "an https URL without user, query and fragment", example)
    {
        Form = Dotted("https://[^/@?# ]+(/[^?# ]*)?"),
    };

    /// <summary>The host of a registry, with a port or without; <c>*</c> for all.</summary>
    public static ValueKind<string> Registry { get; } = new(
        (text, out value) => RegistryHost().IsMatch(value = text.Trim()), "the host of a registry, with its port if need be, or \"*\"", "ghcr.io")
    {
        Form = Dotted(RegistryPattern),
    };

    public static ValueKind<string> MacAddress { get; } = new(
        (text, out value) => Mac().IsMatch(value = text.Trim().ToLowerInvariant()), "a MAC address with colons", "b8:59:9f:00:00:01")
    {
        Form = Dotted("[0-9a-fA-F]{2}(:[0-9a-fA-F]{2}){5}"),
    };

    public static ValueKind<string> Sha256 { get; } = new(
        (text, out value) => (value = text.Trim().ToLowerInvariant()).Length == 64 && value.All(char.IsAsciiHexDigitLower), "a SHA-256 in 64 hexadecimal digits", new string('0', 64))
    {
        Form = Dotted("[0-9a-fA-F]{64}"),
    };

    public static ValueKind<string> Version { get; } = new(
        (text, out value) => ReleaseVersion.TryParse(value = text.Trim(), out _), "a version x.y.z without a leading v", "1.14.6")
    {
        Form = Dotted("[0-9]+\\.[0-9]+\\.[0-9]+"),
    };

    public static ValueKind<string> SshKey { get; } = new(
        (text, out value) => Key().IsMatch(value = text.Trim()), "a public SSH key on one line", "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleExampleExampleExampleExampleExample ops@example.net")
    {
        Form = Dotted(KeyPattern),
    };

    /// <summary>Tags are joined with commas where they are used.</summary>
    public static ValueKind<string> RunnerTag { get; } = new(
        (text, out value) => (value = text.Trim()).Length > 0 && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'), "a tag of letters, digits, '-', '_' and '.'", "ctodev")
    {
        Form = Dotted("[A-Za-z0-9_.-]+"),
    };

    private static bool TryHttpsUrl(string text, out string value) =>
        Uri.TryCreate(value = text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme == Uri.UriSchemeHttps
        && uri is { UserInfo.Length: 0, Query.Length: 0, Fragment.Length: 0 } && !value.Any(char.IsWhiteSpace);

    [GeneratedRegex($"^{KeyPattern}$")]
    private static partial Regex Key();

    [GeneratedRegex($"^{EmailPattern}$")]
    private static partial Regex MailAddress();

    [GeneratedRegex($"^{RegistryPattern}$")]
    private static partial Regex RegistryHost();

    [GeneratedRegex("^[0-9a-f]{2}(:[0-9a-f]{2}){5}$")]
    private static partial Regex Mac();

    private static ValueForm Dotted(string pattern) => ValueForm.Text with { Pattern = $"^{pattern}$" };

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

    private static bool TryPrice(string text, out decimal value) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value > 0;

    private static bool TryMinutes(string text, out int minutes) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out minutes) && minutes is >= 1 and <= 1440;

    // YAML takes a day without quotes for a point in time, and engines hand it over as such.
    private static bool TryDate(string text, out DateOnly date) => DateOnly.TryParseExact(
        text.Trim(), ["yyyy-MM-dd", "yyyy-MM-dd 00:00:00 +0000 'UTC'", "yyyy-MM-dd'T'00:00:00'Z'"], CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

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
