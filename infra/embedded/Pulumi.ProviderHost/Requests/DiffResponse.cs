using System.Collections.Immutable;

namespace Pulumi.ProviderHost.Requests;

/// <summary>What a change of inputs means. No changes: the resource stays as it is.</summary>
/// <param name="Changes">Every changed property, compared between old and new inputs.</param>
public sealed record DiffResponse(ImmutableArray<PropertyChange> Changes)
{
    /// <summary>Nothing changes.</summary>
    public static DiffResponse None { get; } = new([]);

    /// <summary>Outputs that keep their value in an update.</summary>
    public ImmutableArray<string> Stables { get; init; } = [];

    /// <summary>A replacement must delete the old resource first.</summary>
    public bool DeleteBeforeReplace { get; init; }
}
