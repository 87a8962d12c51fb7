namespace Pulumi.Kubernetes.Types.Inputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressBackend</c> as inputs.</summary>
public class IngressBackendArgs : ResourceArgs
{
    [Input("resource")]
    public Input<Core.V1.TypedLocalObjectReferenceArgs>? Resource { get; set; }

    [Input("service")]
    public Input<IngressServiceBackendArgs>? Service { get; set; }

    /// <summary>Without values.</summary>
    public static new IngressBackendArgs Empty => new();
}
