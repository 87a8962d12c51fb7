using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ManagedKube.Simulator.Talos.Versions;

/// <summary>A version of Talos or of Kubernetes, x.y.z, with or without a leading v. Pre-releases are not told apart.</summary>
internal readonly record struct TalosVersion(int Major, int Minor, int Patch) : IComparable<TalosVersion>
{
    public static bool operator <(TalosVersion left, TalosVersion right) => left.CompareTo(right) < 0;

    public static bool operator >(TalosVersion left, TalosVersion right) => left.CompareTo(right) > 0;

    public static bool operator <=(TalosVersion left, TalosVersion right) => left.CompareTo(right) <= 0;

    public static bool operator >=(TalosVersion left, TalosVersion right) => left.CompareTo(right) >= 0;

    /// <exception cref="FormatException">It is no version.</exception>
    public static TalosVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"'{text}' is no version");

    public static bool TryParse([NotNullWhen(true)] string? text, out TalosVersion version)
    {
        version = default;
        var parts = text?.TrimStart('v').Split('-')[0].Split('.');
        if (parts is not { Length: 3 })
            return false;
        var numbers = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        version = new TalosVersion(numbers[0], numbers[1], numbers[2]);
        return numbers.All(number => number >= 0);
    }

    public bool IsAtLeast(int major, int minor) => (Major, Minor).CompareTo((major, minor)) >= 0;

    public int CompareTo(TalosVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");
}
