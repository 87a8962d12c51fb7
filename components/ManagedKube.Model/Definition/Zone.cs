using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>An availability zone.</summary>
/// <param name="Code">The zone's code, for example AZ05.</param>
public readonly record struct Zone(string Code) : IComparable<Zone>
{
    /// <summary>The zones of region FR1 (product spec 2.1), in the order in which machine numbers go round (2.5).</summary>
    public static ImmutableArray<Zone> All { get; } = [new("AZ05"), new("AZ06"), new("AZ07")];

    /// <summary>Where production's Git Runner lies unless the definition says otherwise (V27).</summary>
    public static Zone ProductionGitRunner { get; } = new("AZ07");

    /// <summary>Whether the zone is one of region FR1's.</summary>
    public bool IsKnown => All.Contains(this);

    /// <inheritdoc/>
    public int CompareTo(Zone other) => string.CompareOrdinal(Code, other.Code);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
