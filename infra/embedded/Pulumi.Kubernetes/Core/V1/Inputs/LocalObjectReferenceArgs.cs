namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LocalObjectReference</c> as inputs.</summary>
public class LocalObjectReferenceArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>Without values.</summary>
    public static new LocalObjectReferenceArgs Empty => new();
}
