namespace ManagedKube.Cli.Operations;

/// <summary>How a cluster is to be taken down for good.</summary>
internal sealed record DecommissionOptions
{
    /// <summary>Why; recorded.</summary>
    public required string Reason { get; init; }

    /// <summary>The cluster's code once more, as the consent; null where it is asked for.</summary>
    public string? Confirmation { get; init; }

    /// <summary>Leave the buckets, and what they need, for a later time.</summary>
    public bool KeepBuckets { get; init; }

    /// <summary>The client has said that nothing in the buckets is needed any more: they go too.</summary>
    public bool DataHandedOver { get; init; }

    /// <summary>Do without a last snapshot of etcd.</summary>
    public bool WithoutSnapshot { get; init; }

    /// <summary>How the deletion is carried out.</summary>
    public OperationOptions Operation { get; init; } = new();

    /// <summary>How much faster than in reality a simulator works that is started.</summary>
    public double SimulatorSpeed { get; init; } = StackSelection.DefaultSimulatorSpeed;
}
