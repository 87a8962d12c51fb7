namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressServiceBackend</c> as inputs.</summary>
public class IngressServiceBackendArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("port")]
    public Input<ServiceBackendPortArgs>? Port { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressServiceBackendArgs Empty => new();
}
