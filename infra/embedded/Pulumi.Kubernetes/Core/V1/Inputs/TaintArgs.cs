namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Taint</c> as inputs.</summary>
public class TaintArgs : ResourceArgs
{
    [Input("effect", required: true)]
    public Input<string> Effect { get; set; } = null!;

    [Input("key", required: true)]
    public Input<string> Key { get; set; } = null!;

    [Input("timeAdded")]
    public Input<string>? TimeAdded { get; set; }

    [Input("value")]
    public Input<string>? Value { get; set; }

    /// <summary>Without values.</summary>
    public static new TaintArgs Empty => new();
}
