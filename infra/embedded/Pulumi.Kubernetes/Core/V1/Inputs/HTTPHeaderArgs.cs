namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>HTTPHeader</c> as inputs.</summary>
public class HTTPHeaderArgs : ResourceArgs
{
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("value", required: true)]
    public Input<string> Value { get; set; } = null!;

    /// <summary>Without values.</summary>
    public static new HTTPHeaderArgs Empty => new();
}
