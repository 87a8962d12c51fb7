using System.Globalization;

namespace ManagedKube.Model.Versions;

/// <summary>A release branch x.y, also called a minor: what all patch releases x.y.z have in common.</summary>
/// <param name="Major">x.</param>
/// <param name="Minor">y.</param>
public readonly record struct ReleaseBranch(int Major, int Minor) : IComparable<ReleaseBranch>
{
    /// <summary>Its first release, x.y.0.</summary>
    public ReleaseVersion First => new(Major, Minor, 0);

    /// <summary>The branch after it.</summary>
    public ReleaseBranch Next => Plus(1);

    /// <summary>The branch that comes <paramref name="steps"/> later; earlier when negative.</summary>
    public ReleaseBranch Plus(int steps) => this with { Minor = Minor + steps };

    /// <summary>Reads x.y: two whole numbers.</summary>
    public static bool TryParse(string? text, out ReleaseBranch branch)
    {
        var isBranch = ReleaseVersion.TryParse($"{text}.0", out var version);
        branch = isBranch ? version.Branch : default;
        return isBranch;
    }

    /// <summary>Reads x.y.</summary>
    /// <exception cref="FormatException">The text is no release branch.</exception>
    public static ReleaseBranch Parse(string text) =>
        TryParse(text, out var branch) ? branch : throw new FormatException($"\"{text}\" is not a release branch x.y.");

    /// <inheritdoc/>
    public int CompareTo(ReleaseBranch other) => (Major, Minor).CompareTo((other.Major, other.Minor));

    /// <summary>x.y.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Major}.{Minor}");

    /// <summary>Whether <paramref name="left"/> is the older one.</summary>
    public static bool operator <(ReleaseBranch left, ReleaseBranch right) => left.CompareTo(right) < 0;

    /// <summary>Whether <paramref name="left"/> is the newer one.</summary>
    public static bool operator >(ReleaseBranch left, ReleaseBranch right) => left.CompareTo(right) > 0;

    /// <summary>Whether <paramref name="left"/> is not the newer one.</summary>
    public static bool operator <=(ReleaseBranch left, ReleaseBranch right) => left.CompareTo(right) <= 0;

    /// <summary>Whether <paramref name="left"/> is not the older one.</summary>
    public static bool operator >=(ReleaseBranch left, ReleaseBranch right) => left.CompareTo(right) >= 0;
}
