namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>CustomResourceSubresourceScale</c> as outputs.</summary>
[OutputType]
public sealed class CustomResourceSubresourceScale
{
    public readonly string LabelSelectorPath;
    public readonly string SpecReplicasPath;
    public readonly string StatusReplicasPath;

    [OutputConstructor]
    private CustomResourceSubresourceScale(
        string labelSelectorPath,
        string specReplicasPath,
        string statusReplicasPath)
    {
        LabelSelectorPath = labelSelectorPath;
        SpecReplicasPath = specReplicasPath;
        StatusReplicasPath = statusReplicasPath;
    }
}
