namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Taint</c> as inputs, each of which may be left out.</summary>
public class TaintPatchArgs : ResourceArgs
{
    [Input("effect")]
    public Input<string>? Effect { get; set; }

    [Input("key")]
    public Input<string>? Key { get; set; }

    [Input("timeAdded")]
    public Input<string>? TimeAdded { get; set; }

    [Input("value")]
    public Input<string>? Value { get; set; }

    /// <summary>Without values.</summary>
    public static new TaintPatchArgs Empty => new();
}
