namespace ManagedKube.Simulator.Http.Compute;

/// <summary>Memory, in bytes.</summary>
internal sealed record MemoryView(long Usage, long Size);
