namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetUpdateStrategy</c> as inputs.</summary>
public class StatefulSetUpdateStrategyArgs : ResourceArgs
{
    [Input("rollingUpdate")]
    public Input<RollingUpdateStatefulSetStrategyArgs>? RollingUpdate { get; set; }

    [Input("type")]
    public Input<string>? Type { get; set; }

    /// <summary>Without values.</summary>
    public static new StatefulSetUpdateStrategyArgs Empty => new();
}
