namespace ManagedKube.Model.Planning.Storage;

/// <summary>One StorageClass of the cluster (product spec 4.6).</summary>
public sealed record StorageClassPlan
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What makes its volumes, in words.</summary>
    public required string Kind { get; init; }

    /// <summary>How many copies are kept.</summary>
    public required int Replicas { get; init; }

    /// <summary>How volumes are used: RWO, RWX or S3.</summary>
    public required string Access { get; init; }

    /// <summary>Whether claims that name no class get it.</summary>
    public bool IsDefault { get; init; }

    /// <summary>When a volume is made: <c>Immediate</c> or <c>WaitForFirstConsumer</c>.</summary>
    public string BindingMode { get; init; } = "Immediate";

    /// <summary>Whether its volumes survive the loss of one machine.</summary>
    public bool IsResilient => Replicas > 1;
}
