namespace ManagedKube.Engine.Backend;

/// <summary>Somebody else works on the stack.</summary>
/// <param name="stack">Which stack.</param>
/// <param name="owner">Who holds it: user, host, process and since when.</param>
public sealed class StackLockedException(StackIdentity stack, string owner)
    : Exception($"Stack {stack} is locked by {owner}. Wait for it to end, or use --wait-lock.");
