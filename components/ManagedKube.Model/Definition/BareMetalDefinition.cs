namespace ManagedKube.Model.Definition;

/// <summary>What makes a pool's workers bare-metal servers instead of virtual machines (product spec 2.10).</summary>
public sealed record BareMetalDefinition
{
    /// <summary>The class of the servers (V34).</summary>
    public required string ServerClass { get; init; }

    /// <summary>Whether the pool is for work on GPUs.</summary>
    public bool Gpu { get; init; }
}
