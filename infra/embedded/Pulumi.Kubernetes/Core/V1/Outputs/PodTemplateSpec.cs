namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodTemplateSpec</c> as outputs.</summary>
[OutputType]
public sealed class PodTemplateSpec
{
    public readonly Meta.V1.ObjectMeta Metadata;
    public readonly PodSpec Spec;

    [OutputConstructor]
    private PodTemplateSpec(
        Meta.V1.ObjectMeta metadata,
        PodSpec spec)
    {
        Metadata = metadata;
        Spec = spec;
    }
}
