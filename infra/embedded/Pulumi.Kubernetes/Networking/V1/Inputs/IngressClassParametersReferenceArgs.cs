namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressClassParametersReference</c> as inputs.</summary>
public class IngressClassParametersReferenceArgs : ResourceArgs
{
    [Input("apiGroup")]
    public Input<string>? ApiGroup { get; set; }

    [Input("kind", required: true)]
    public Input<string> Kind { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }

    [Input("scope")]
    public Input<string>? Scope { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressClassParametersReferenceArgs Empty => new();
}
