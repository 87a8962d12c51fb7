using System.Text.RegularExpressions;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>MAC addresses as the API writes them: lower case, with colons.</summary>
internal static partial class MacAddress
{
    /// <summary>A locally administered address that follows from an id.</summary>
    public static string From(Guid id)
    {
        var bytes = id.ToByteArray(bigEndian: true).AsSpan(0, 6).ToArray();
        bytes[0] = (byte)((bytes[0] & 0xFC) | 0x02);
        return string.Join(':', bytes.Select(part => part.ToString("x2")));
    }

    public static bool IsValid(string text) => Pattern().IsMatch(text);

    public static string Normalize(string text) => text.ToLowerInvariant();

    [GeneratedRegex(@"\A([0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}\z")]
    private static partial Regex Pattern();
}
