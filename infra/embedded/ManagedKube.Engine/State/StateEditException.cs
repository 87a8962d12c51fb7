namespace ManagedKube.Engine.State;

/// <summary>The recorded state cannot be changed as a person wants it. The message says why, and what to do.</summary>
/// <param name="message">The message.</param>
/// <param name="isRefusal">Whether a guard refused it, which a person can override; else what was asked for makes no sense.</param>
public sealed class StateEditException(string message, bool isRefusal = false) : Exception(message)
{
    /// <summary>Whether a guard refused it, which a person can override.</summary>
    public bool IsRefusal { get; } = isRefusal;
}
