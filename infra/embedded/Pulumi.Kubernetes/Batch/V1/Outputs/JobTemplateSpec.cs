namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>JobTemplateSpec</c> as outputs.</summary>
[OutputType]
public sealed class JobTemplateSpec
{
    public readonly Meta.V1.ObjectMeta Metadata;
    public readonly JobSpec Spec;

    [OutputConstructor]
    private JobTemplateSpec(
        Meta.V1.ObjectMeta metadata,
        JobSpec spec)
    {
        Metadata = metadata;
        Spec = spec;
    }
}
