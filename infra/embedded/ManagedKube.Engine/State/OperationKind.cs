namespace ManagedKube.Engine.State;

/// <summary>What an operation that has begun does outside.</summary>
public enum OperationKind
{
    /// <summary>A resource is being created.</summary>
    Creating,

    /// <summary>A resource is being changed.</summary>
    Updating,

    /// <summary>A resource is being deleted.</summary>
    Deleting,

    /// <summary>A resource is being read.</summary>
    Reading,

    /// <summary>A resource is being imported.</summary>
    Importing,
}
