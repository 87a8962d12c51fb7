namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>GRPCAction</c> as inputs.</summary>
public class GRPCActionArgs : ResourceArgs
{
    [Input("port", required: true)]
    public Input<int> Port { get; set; } = null!;

    [Input("service")]
    public Input<string>? Service { get; set; }

    /// <summary>Without values.</summary>
    public static new GRPCActionArgs Empty => new();
}
