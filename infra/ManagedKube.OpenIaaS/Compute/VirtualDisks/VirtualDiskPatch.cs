namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>Properties of a disk to change; what is null stays as it is.</summary>
public sealed record VirtualDiskPatch
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>Size in bytes; can only grow, and not while plugged into a running machine.</summary>
    public long? Size { get; init; }
}
