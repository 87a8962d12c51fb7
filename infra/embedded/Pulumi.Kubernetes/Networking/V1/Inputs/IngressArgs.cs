namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Networking.V1.Ingress"/>.</summary>
public class IngressArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<IngressSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressArgs Empty => new();
}
