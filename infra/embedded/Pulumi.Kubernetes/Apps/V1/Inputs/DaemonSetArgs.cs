namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Apps.V1.DaemonSet"/>.</summary>
public class DaemonSetArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<DaemonSetSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new DaemonSetArgs Empty => new();
}
