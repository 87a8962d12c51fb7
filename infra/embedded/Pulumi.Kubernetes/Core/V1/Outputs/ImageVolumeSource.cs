namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ImageVolumeSource</c> as outputs.</summary>
[OutputType]
public sealed class ImageVolumeSource
{
    public readonly string PullPolicy;
    public readonly string Reference;

    [OutputConstructor]
    private ImageVolumeSource(
        string pullPolicy,
        string reference)
    {
        PullPolicy = pullPolicy;
        Reference = reference;
    }
}
