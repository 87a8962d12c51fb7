namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>RollingUpdateStatefulSetStrategy</c> as inputs.</summary>
public class RollingUpdateStatefulSetStrategyArgs : ResourceArgs
{
    [Input("maxUnavailable")]
    public InputUnion<int, string>? MaxUnavailable { get; set; }

    [Input("partition")]
    public Input<int>? Partition { get; set; }

    /// <summary>Without values.</summary>
    public static new RollingUpdateStatefulSetStrategyArgs Empty => new();
}
