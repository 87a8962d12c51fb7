using System.Globalization;

namespace ManagedKube.Simulator.Http;

/// <summary>Instants as the API writes them, RFC 3339 with milliseconds.</summary>
internal static class Timestamp
{
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
