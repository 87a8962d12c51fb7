using ManagedKube.Model.Versions;

namespace ManagedKube.Cli.Operations;

/// <summary>Where a cluster is to be upgraded to, and how.</summary>
internal sealed record ClusterUpgradeOptions
{
    /// <summary>The Talos version to reach; null for that of the customer's file.</summary>
    public ReleaseVersion? Talos { get; init; }

    /// <summary>The Kubernetes version to reach; null for that of the customer's file.</summary>
    public ReleaseVersion? Kubernetes { get; init; }

    /// <summary>Only show the way.</summary>
    public bool PathOnly { get; init; }

    /// <summary>How each deployment on the way is carried out.</summary>
    public OperationOptions Deployment { get; init; } = new();

    /// <summary>How much faster than in reality a simulator works that is started.</summary>
    public double SimulatorSpeed { get; init; } = StackSelection.DefaultSimulatorSpeed;
}
