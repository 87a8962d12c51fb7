using System.Globalization;

namespace ManagedKube.Talos.Provider;

/// <summary>Points in time as properties: RFC 3339 in UTC, to the second.</summary>
internal static class Instant
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss'Z'";

    public static string Format(DateTimeOffset time) => time.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset? Parse(string? text) => DateTimeOffset.TryParseExact(
        text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
