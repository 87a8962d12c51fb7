namespace Pulumi.Kubernetes.Types.Inputs.Batch.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Batch.V1.CronJob"/>.</summary>
public class CronJobArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec", required: true)]
    public Input<CronJobSpecArgs> Spec { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new CronJobArgs Empty => new();
}
