using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace ManagedKube.Model.Versions;

/// <summary>A full release version x.y.z of Talos or Kubernetes.</summary>
/// <param name="Major">x.</param>
/// <param name="Minor">y.</param>
/// <param name="Patch">z.</param>
public readonly record struct ReleaseVersion(int Major, int Minor, int Patch) : IComparable<ReleaseVersion>
{
    /// <summary>The release branch, for example 1.37.</summary>
    public ReleaseBranch Branch => new(Major, Minor);

    /// <summary>Reads x.y.z: three whole numbers, no leading v, no suffix.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out ReleaseVersion version)
    {
        version = default;
        var parts = text?.Split('.');
        if (parts is not { Length: 3 }
            || !TryNumber(parts[0], out var major) || !TryNumber(parts[1], out var minor) || !TryNumber(parts[2], out var patch))
            return false;
        version = new ReleaseVersion(major, minor, patch);
        return true;
    }

    /// <summary>Reads x.y.z.</summary>
    /// <exception cref="FormatException">The text is not a full version.</exception>
    public static ReleaseVersion Parse(string text) =>
        TryParse(text, out var version) ? version : throw new FormatException($"\"{text}\" is not a full version x.y.z.");

    /// <inheritdoc/>
    public int CompareTo(ReleaseVersion other) => (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));

    /// <summary>x.y.z.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}.{Patch}");

    private static bool TryNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && (text.Length == 1 || text[0] != '0');
}
