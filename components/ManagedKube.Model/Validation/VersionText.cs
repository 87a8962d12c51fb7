using System.Buffers;

namespace ManagedKube.Model.Validation;

/// <summary>Tells a version from a floating one.</summary>
internal static class VersionText
{
    private static readonly SearchValues<char> RangeSigns = SearchValues.Create("*^~<>=|, xX");

    /// <summary>Whether <paramref name="text"/> starts like a version and names no range; it may still be incomplete.</summary>
    public static bool IsPinned(string text) =>
        text.AsSpan().IndexOfAny(RangeSigns) < 0 && text.TrimStart('v') is { Length: > 0 } number && char.IsAsciiDigit(number[0]);
}
