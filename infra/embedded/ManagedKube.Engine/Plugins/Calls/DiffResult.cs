using System.Collections.Immutable;

namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>What a change of inputs means.</summary>
/// <param name="Changes">Whether there is a difference.</param>
public sealed record DiffResult(DiffChanges Changes)
{
    /// <summary>The provider cannot tell.</summary>
    public static DiffResult Unknown { get; } = new(DiffChanges.Unknown);

    /// <summary>Nothing differs.</summary>
    public static DiffResult None { get; } = new(DiffChanges.None);

    /// <summary>Names of the properties that make a replacement necessary.</summary>
    public ImmutableArray<string> Replaces { get; init; } = [];

    /// <summary>Names of the changed top-level properties.</summary>
    public ImmutableArray<string> Diffs { get; init; } = [];

    /// <summary>The changes one by one; empty where the provider does not tell.</summary>
    public ImmutableArray<PropertyChange> Detailed { get; init; } = [];

    /// <summary>A replacement has to delete the old resource first.</summary>
    public bool DeleteBeforeReplace { get; init; }

    /// <summary>Whether a replacement is necessary.</summary>
    public bool Replace => !Replaces.IsEmpty || Detailed.Any(change => change.Replace);
}
