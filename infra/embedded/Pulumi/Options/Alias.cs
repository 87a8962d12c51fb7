namespace Pulumi;

/// <summary>
/// A former identity of a resource. Members that are not set stand for the resource's present ones; at most one of
/// <see cref="Parent"/>, <see cref="ParentUrn"/> and <see cref="NoParent"/> may be set.
/// </summary>
public sealed class Alias
{
    /// <summary>The former URN. No other member may then be set.</summary>
    public string? Urn { get; set; }

    /// <summary>The former name.</summary>
    public Input<string>? Name { get; set; }

    /// <summary>The former type token.</summary>
    public Input<string>? Type { get; set; }

    /// <summary>The former stack.</summary>
    public Input<string>? Stack { get; set; }

    /// <summary>The former project.</summary>
    public Input<string>? Project { get; set; }

    /// <summary>The former parent.</summary>
    public Resource? Parent { get; set; }

    /// <summary>The URN of the former parent.</summary>
    public Input<string>? ParentUrn { get; set; }

    /// <summary>Whether there was no parent.</summary>
    public bool NoParent { get; set; }
}
