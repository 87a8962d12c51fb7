namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>SessionAffinityConfig</c> as inputs.</summary>
public class SessionAffinityConfigArgs : ResourceArgs
{
    [Input("clientIP")]
    public Input<ClientIPConfigArgs>? ClientIP { get; set; }

    /// <summary>Without values.</summary>
    public static new SessionAffinityConfigArgs Empty => new();
}
