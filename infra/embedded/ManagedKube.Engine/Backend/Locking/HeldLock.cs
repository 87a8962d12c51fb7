namespace ManagedKube.Engine.Backend.Locking;

/// <summary>A lock of a stack.</summary>
/// <param name="Owner">Who took it: user, host, process and since when.</param>
/// <param name="Liveness">Whether the owner still works on the stack.</param>
public sealed record HeldLock(string Owner, OwnerLiveness Liveness)
{
    internal string Path { get; init; } = "";
}
