using System.Xml;

namespace ManagedKube.Talosctl.Connections;

/// <summary>Durations as the command line writes them, such as <c>1h30m</c>.</summary>
internal static class Durations
{
    /// <exception cref="ClientException">It is none.</exception>
    public static TimeSpan Parse(string text)
    {
        try
        {
            var value = XmlConvert.ToTimeSpan("PT" + text.ToUpperInvariant());
            if (value >= TimeSpan.Zero)
                return value;
        }
        catch (FormatException)
        {
            // Told below.
        }

        throw new ClientException($"'{text}' is no duration; write it like 90s, 5m or 1h30m");
    }
}
