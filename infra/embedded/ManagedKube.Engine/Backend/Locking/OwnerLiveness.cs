namespace ManagedKube.Engine.Backend.Locking;

/// <summary>What is known of the owner of a lock.</summary>
public enum OwnerLiveness
{
    /// <summary>The process runs on this host, or has renewed the lock lately.</summary>
    Alive,

    /// <summary>The process has ended, or has not renewed the lock for longer than its lease.</summary>
    Gone,

    /// <summary>Another tool took it, which does not renew its locks.</summary>
    Unknown,
}
