namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Batch.V1.Job"/>.</summary>
public class JobArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<JobSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new JobArgs Empty => new();
}
