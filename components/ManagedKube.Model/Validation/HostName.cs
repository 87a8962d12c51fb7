namespace ManagedKube.Model.Validation;

/// <summary>Host names (RFC 1123).</summary>
internal static class HostName
{
    private const int LongestLabel = 63;

    /// <summary>Whether <paramref name="text"/> is one label: lower-case letters, digits and inner hyphens.</summary>
    public static bool IsLabel(string text) =>
        text.Length is > 0 and <= LongestLabel
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && text[0] != '-' && text[^1] != '-';

    /// <summary>Whether <paramref name="text"/> is a name of one or more labels.</summary>
    public static bool IsName(string text) => text.Length <= 253 && text.ToLowerInvariant().Split('.').All(IsLabel);
}
