namespace Pulumi.Kubernetes.Types.Inputs.Meta.V1;

/// <summary>The fields of Kubernetes' <c>OwnerReference</c> as inputs, each of which may be left out.</summary>
public class OwnerReferencePatchArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("blockOwnerDeletion")]
    public Input<bool>? BlockOwnerDeletion { get; set; }

    [Input("controller")]
    public Input<bool>? Controller { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("uid")]
    public Input<string>? Uid { get; set; }

    /// <summary>Without values.</summary>
    public static new OwnerReferencePatchArgs Empty => new();
}
