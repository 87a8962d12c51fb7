namespace Pulumi.ProviderHost;

/// <summary>An expected failure whose message is written for people. Says also whether anything may have been changed.</summary>
public sealed class ProviderException(string message, bool nothingHappened = false, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>True when it is certain that the call changed nothing.</summary>
    public bool NothingHappened { get; } = nothingHappened;

    /// <summary>True when the credentials were refused.</summary>
    public bool AuthenticationFailed { get; init; }
}
