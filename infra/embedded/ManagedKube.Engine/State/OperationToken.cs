namespace ManagedKube.Engine.State;

/// <summary>Names an operation of a session's journal.</summary>
public readonly record struct OperationToken(long Number);
