namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>DaemonSetSpec</c> as inputs.</summary>
public class DaemonSetSpecArgs : ResourceArgs
{
    [Input("minReadySeconds")]
    public Input<int>? MinReadySeconds { get; set; }

    [Input("revisionHistoryLimit")]
    public Input<int>? RevisionHistoryLimit { get; set; }

    [Input("selector", required: true)]
    public Input<Meta.V1.LabelSelectorArgs> Selector { get; set; } = null!;

    [Input("template", required: true)]
    public Input<Core.V1.PodTemplateSpecArgs> Template { get; set; } = null!;

    [Input("updateStrategy")]
    public Input<DaemonSetUpdateStrategyArgs>? UpdateStrategy { get; set; }

    /// <summary>Without values.</summary>
    public static new DaemonSetSpecArgs Empty => new();
}
