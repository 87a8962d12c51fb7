namespace ManagedKube.Talos.Documents;

/// <summary>Settings in the kubelet's own configuration format.</summary>
internal sealed record KubeletSettings(int MaxPods, string ShutdownGracePeriod, string ShutdownGracePeriodCriticalPods)
{
    public bool? ServerTLSBootstrap { get; init; }

    /// <summary>Taints that the kubelet registers with (before 1.14; then they stand in <see cref="KubeNodeConfig"/>).</summary>
    public IReadOnlyList<Taint>? RegisterWithTaints { get; init; }

    internal sealed record Taint(string Key, string? Value, string Effect);
}
