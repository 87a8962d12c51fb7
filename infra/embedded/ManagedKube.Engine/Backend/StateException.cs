namespace ManagedKube.Engine.Backend;

/// <summary>Recorded state cannot be read, written or locked. The message names the file, the reason and the way out.</summary>
public sealed class StateException(string message, Exception? inner = null) : Exception(message, inner);
