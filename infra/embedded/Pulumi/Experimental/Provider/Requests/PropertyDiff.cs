namespace Pulumi.Experimental.Provider;

/// <summary>What has happened to a property.</summary>
public sealed class PropertyDiff
{
    /// <summary>The kind of change.</summary>
    public PropertyDiffKind Kind { get; set; }

    /// <summary>Whether inputs were compared, rather than the input with the output.</summary>
    public bool InputDiff { get; set; }
}
