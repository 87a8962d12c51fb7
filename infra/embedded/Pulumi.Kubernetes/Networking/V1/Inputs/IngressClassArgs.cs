namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Networking.V1.IngressClass"/>.</summary>
public class IngressClassArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("spec")]
    public Input<IngressClassSpecArgs>? Spec { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressClassArgs Empty => new();
}
