namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>NetworkPolicyPort</c> as inputs.</summary>
public class NetworkPolicyPortArgs : ResourceArgs
{
    [Input("endPort")]
    public Input<int>? EndPort { get; set; }

    [Input("port")]
    public InputUnion<int, string>? Port { get; set; }

    [Input("protocol")]
    public Input<string>? Protocol { get; set; }

    /// <summary>Without values.</summary>
    public static new NetworkPolicyPortArgs Empty => new();
}
