namespace ManagedKube.Engine.Events;

/// <summary>What happens to a resource. The names in events and JSON are those of Pulumi: lower case, words joined by a hyphen.</summary>
public enum StepOp
{
    /// <summary>Nothing.</summary>
    Same,

    /// <summary>It is made.</summary>
    Create,

    /// <summary>It is changed in place.</summary>
    Update,

    /// <summary>It is deleted.</summary>
    Delete,

    /// <summary>It is replaced: the whole of the two steps below.</summary>
    Replace,

    /// <summary>Its successor is made.</summary>
    CreateReplacement,

    /// <summary>The replaced one is deleted.</summary>
    DeleteReplaced,

    /// <summary>It is only read.</summary>
    Read,

    /// <summary>It is read in the place of a managed one.</summary>
    ReadReplacement,

    /// <summary>Its present state is looked up.</summary>
    Refresh,

    /// <summary>A read resource is dropped from the state.</summary>
    Discard,

    /// <summary>An entry that waited for its replacement is dropped.</summary>
    RemovePendingReplace,

    /// <summary>An existing object is adopted.</summary>
    Import,
}
