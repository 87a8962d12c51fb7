namespace ManagedKube.Engine.Backend.Locking;

/// <summary>What to do when somebody else holds the lock.</summary>
/// <param name="Wait">How long to wait for it; zero for not at all.</param>
/// <param name="Note">Takes a line for the user: waiting, or a dead owner's lock taken over.</param>
public sealed record LockOptions(TimeSpan Wait, Action<string>? Note = null)
{
    /// <summary>Do not wait.</summary>
    public static LockOptions NoWait { get; } = new(TimeSpan.Zero);
}
