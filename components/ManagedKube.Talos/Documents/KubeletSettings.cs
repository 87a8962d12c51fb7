namespace ManagedKube.Talos.Documents;

/// <summary>Settings in the kubelet's own configuration format.</summary>
internal sealed record KubeletSettings(int MaxPods);
