namespace Pulumi.Experimental.Provider;

/// <summary>The kinds of changes of a property.</summary>
public enum PropertyDiffKind
{
    /// <summary>It has been added.</summary>
    Add = 0,

    /// <summary>It has been added, which needs a replacement.</summary>
    AddReplace = 1,

    /// <summary>It has been removed.</summary>
    Delete = 2,

    /// <summary>It has been removed, which needs a replacement.</summary>
    DeleteReplace = 3,

    /// <summary>It has another value.</summary>
    Update = 4,

    /// <summary>It has another value, which needs a replacement.</summary>
    UpdateReplace = 5,
}
