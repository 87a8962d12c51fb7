namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressClassSpec</c> as inputs.</summary>
public class IngressClassSpecArgs : ResourceArgs
{
    [Input("controller")]
    public Input<string>? Controller { get; set; }

    [Input("parameters")]
    public Input<IngressClassParametersReferenceArgs>? Parameters { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressClassSpecArgs Empty => new();
}
