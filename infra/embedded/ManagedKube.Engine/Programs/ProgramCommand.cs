namespace ManagedKube.Engine.Programs;

/// <summary>The process that runs a program.</summary>
internal sealed record ProgramCommand(string File, IReadOnlyList<string> Arguments, IReadOnlyDictionary<string, string> Environment);
