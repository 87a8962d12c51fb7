namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>HTTPIngressPath</c> as inputs.</summary>
public class HTTPIngressPathArgs : ResourceArgs
{
    [Input("backend", required: true)]
    public Input<IngressBackendArgs> Backend { get; set; } = null!;

    [Input("path")]
    public Input<string>? Path { get; set; }

    [Input("pathType", required: true)]
    public Input<string> PathType { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new HTTPIngressPathArgs Empty => new();
}
