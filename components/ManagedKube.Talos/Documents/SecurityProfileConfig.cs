namespace ManagedKube.Talos.Documents;

/// <summary>Pods, kubelet and container runtime in namespaces of their own (1.14).</summary>
internal sealed record SecurityProfileConfig : TalosDocument
{
    public bool WorkloadIsolation => true;
}
