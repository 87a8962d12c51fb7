namespace ManagedKube.Engine.Events;

/// <summary>A line that the program wrote to its standard output or error.</summary>
public sealed record ProgramOutput(string Line, bool IsError) : EngineEvent;
