namespace ManagedKube.Engine.Plugins.Calls;

/// <summary>Whether a provider sees a difference.</summary>
public enum DiffChanges
{
    /// <summary>The provider cannot tell; the engine compares the inputs.</summary>
    Unknown,

    /// <summary>There is none.</summary>
    None,

    /// <summary>There is one.</summary>
    Some,
}
