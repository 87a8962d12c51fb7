namespace ManagedKube.Simulator.Persistence;

/// <summary>Where the process that holds a folder listens.</summary>
internal sealed record RunningEndpoint(int ProcessId, Uri Address);
