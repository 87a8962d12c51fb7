namespace ManagedKube.Engine.Programs;

/// <summary>The program cannot be started. The message says what is missing, where, and what to do.</summary>
public sealed class ProgramException(string message, Exception? inner = null) : Exception(message, inner);
