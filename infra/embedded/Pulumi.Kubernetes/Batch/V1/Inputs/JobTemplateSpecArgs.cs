namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>JobTemplateSpec</c> as inputs.</summary>
public class JobTemplateSpecArgs : ResourceArgs
{
    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<JobSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new JobTemplateSpecArgs Empty => new();
}
