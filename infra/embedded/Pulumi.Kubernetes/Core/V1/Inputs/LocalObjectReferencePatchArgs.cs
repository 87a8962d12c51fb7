namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LocalObjectReference</c> as inputs, each of which may be left out.</summary>
public class LocalObjectReferencePatchArgs : ResourceArgs
{
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>Without values.</summary>
    public static new LocalObjectReferencePatchArgs Empty => new();
}
