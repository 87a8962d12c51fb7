namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ObjectReference</c> as inputs.</summary>
public class ObjectReferenceArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("fieldPath")]
    public Input<string>? FieldPath { get; set; }

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("name")]
    public Input<string>? Name { get; set; }

    [Input("namespace")]
    public Input<string>? Namespace { get; set; }

    [Input("resourceVersion")]
    public Input<string>? ResourceVersion { get; set; }

    [Input("uid")]
    public Input<string>? Uid { get; set; }

    /// <summary>Without values.</summary>
    public static new ObjectReferenceArgs Empty => new();
}
