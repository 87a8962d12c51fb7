namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>A class of hosts.</summary>
internal sealed record BladeDefinition
{
    public required string Key { get; init; }

    public required string Description { get; init; }

    public required int Threads { get; init; }

    public required int Sockets { get; init; }

    /// <summary>In bytes.</summary>
    public required long Memory { get; init; }

    public required string CpuModel { get; init; }
}
