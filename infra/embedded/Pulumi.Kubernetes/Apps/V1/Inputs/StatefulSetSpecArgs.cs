namespace Pulumi.Kubernetes.Types.Inputs.Apps.V1;

/// <summary>The fields of Kubernetes' <c>StatefulSetSpec</c> as inputs.</summary>
public class StatefulSetSpecArgs : ResourceArgs
{
    [Input("minReadySeconds")]
    public Input<int>? MinReadySeconds { get; set; }

    [Input("ordinals")]
    public Input<StatefulSetOrdinalsArgs>? Ordinals { get; set; }

    [Input("persistentVolumeClaimRetentionPolicy")]
    public Input<StatefulSetPersistentVolumeClaimRetentionPolicyArgs>? PersistentVolumeClaimRetentionPolicy { get; set; }

    [Input("podManagementPolicy")]
    public Input<string>? PodManagementPolicy { get; set; }

    [Input("replicas")]
    public Input<int>? Replicas { get; set; }

    [Input("revisionHistoryLimit")]
    public Input<int>? RevisionHistoryLimit { get; set; }

    [Input("selector", required: true)]
    public Input<Meta.V1.LabelSelectorArgs> Selector { get; set; } = null!;

    [Input("serviceName")]
    public Input<string>? ServiceName { get; set; }

    [Input("template", required: true)]
    public Input<Core.V1.PodTemplateSpecArgs> Template { get; set; } = null!;

    [Input("updateStrategy")]
    public Input<StatefulSetUpdateStrategyArgs>? UpdateStrategy { get; set; }

    [Input("volumeClaimTemplates")]
    private InputList<Core.V1.PersistentVolumeClaimArgs>? _volumeClaimTemplates;

    public InputList<Core.V1.PersistentVolumeClaimArgs> VolumeClaimTemplates
    {
        get => _volumeClaimTemplates ??= [];
        set => _volumeClaimTemplates = value;
    }

    /// <summary>Without values.</summary>
    public static new StatefulSetSpecArgs Empty => new();
}
