namespace ManagedKube.Acceptance;

/// <summary>What a fact looks at could not be read. The message says what and why, and holds no secret.</summary>
/// <param name="message">What, and why.</param>
/// <param name="cause">What went wrong below.</param>
internal sealed class UnreadableException(string message, Exception? cause = null) : Exception(message, cause);
