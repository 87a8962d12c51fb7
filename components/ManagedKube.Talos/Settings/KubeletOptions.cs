namespace ManagedKube.Talos.Settings;

/// <summary>Options of the kubelet.</summary>
public sealed record KubeletOptions
{
    /// <summary>The most pods that the node takes (product spec 2.6).</summary>
    public int MaxPods { get; init; } = 110;

    /// <summary>
    /// Whether the kubelet asks the cluster for its serving certificate. Something in the cluster must approve the requests, else logs, exec
    /// and metrics fail.
    /// </summary>
    public bool ServingCertificate { get; init; } = true;

    /// <summary>How long pods have to end when the node shuts down.</summary>
    public TimeSpan ShutdownGracePeriod { get; init; } = TimeSpan.FromSeconds(90);

    /// <summary>How much of it is kept for critical pods.</summary>
    public TimeSpan ShutdownGracePeriodCriticalPods { get; init; } = TimeSpan.FromSeconds(15);
}
