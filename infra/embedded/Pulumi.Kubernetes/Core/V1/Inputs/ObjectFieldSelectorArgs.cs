namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ObjectFieldSelector</c> as inputs.</summary>
public class ObjectFieldSelectorArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("fieldPath", required: true)]
    public Input<string> FieldPath { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new ObjectFieldSelectorArgs Empty => new();
}
