namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceClaim</c> as inputs.</summary>
public class ResourceClaimArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("request")]
    public Input<string>? Request { get; set; }

    /// <summary>Without values.</summary>
    public static new ResourceClaimArgs Empty => new();
}
