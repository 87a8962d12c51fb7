namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodTemplateSpec</c> as inputs.</summary>
public class PodTemplateSpecArgs : ResourceArgs
{
    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<PodSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new PodTemplateSpecArgs Empty => new();
}
