namespace ManagedKube.Cli.Operations;

/// <summary>How a machine is to be replaced.</summary>
internal sealed record NodeReplacementOptions
{
    /// <summary>Why; recorded. Needed for protected machines.</summary>
    public string? Reason { get; init; }

    /// <summary>The carrier of Ceph disks that may be away meanwhile, once more; null where nobody said so.</summary>
    public string? Carrier { get; init; }

    /// <summary>How the update is carried out.</summary>
    public OperationOptions Operation { get; init; } = new();

    /// <summary>How much faster than in reality a simulator works that is started.</summary>
    public double SimulatorSpeed { get; init; } = StackSelection.DefaultSimulatorSpeed;
}
