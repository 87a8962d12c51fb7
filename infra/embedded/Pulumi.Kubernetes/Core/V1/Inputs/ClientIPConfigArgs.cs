namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ClientIPConfig</c> as inputs.</summary>
public class ClientIPConfigArgs : ResourceArgs
{
    [Input("timeoutSeconds")]
    public Input<int>? TimeoutSeconds { get; set; }

    /// <summary>Without values.</summary>
    public static new ClientIPConfigArgs Empty => new();
}
