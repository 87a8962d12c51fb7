namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>DaemonSetUpdateStrategy</c> as inputs.</summary>
public class DaemonSetUpdateStrategyArgs : ResourceArgs
{
    [Input("rollingUpdate")]
    public Input<RollingUpdateDaemonSetArgs>? RollingUpdate { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    /// <summary>Without values.</summary>
    public static new DaemonSetUpdateStrategyArgs Empty => new();
}
