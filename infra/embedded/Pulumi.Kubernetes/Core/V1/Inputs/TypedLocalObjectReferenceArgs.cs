namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TypedLocalObjectReference</c> as inputs.</summary>
public class TypedLocalObjectReferenceArgs : ResourceArgs
{
    [Input("apiGroup")]
    public Input<string>? ApiGroup { get; set; }

    [Input("kind", required: true)]
    public Input<string> Kind { get; set; } = null!;

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new TypedLocalObjectReferenceArgs Empty => new();
}
