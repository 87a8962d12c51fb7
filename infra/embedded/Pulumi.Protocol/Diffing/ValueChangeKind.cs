namespace Pulumi.Protocol.Diffing;

/// <summary>What happened to a value.</summary>
public enum ValueChangeKind
{
    /// <summary>It is new.</summary>
    Add,

    /// <summary>It is gone.</summary>
    Delete,

    /// <summary>It is another one.</summary>
    Update,
}
