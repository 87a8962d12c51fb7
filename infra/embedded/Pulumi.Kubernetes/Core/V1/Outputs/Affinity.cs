namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Affinity</c> as outputs.</summary>
[OutputType]
public sealed class Affinity
{
    public readonly NodeAffinity NodeAffinity;
    public readonly PodAffinity PodAffinity;
    public readonly PodAntiAffinity PodAntiAffinity;

    [OutputConstructor]
    private Affinity(
        NodeAffinity nodeAffinity,
        PodAffinity podAffinity,
        PodAntiAffinity podAntiAffinity)
    {
        NodeAffinity = nodeAffinity;
        PodAffinity = podAffinity;
        PodAntiAffinity = podAntiAffinity;
    }
}
