namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ProjectedVolumeSource</c> as inputs.</summary>
public class ProjectedVolumeSourceArgs : ResourceArgs
{
    [Input("defaultMode")]
    public Input<int>? DefaultMode { get; set; }

    [Input("sources", required: true)]
    private InputList<VolumeProjectionArgs>? _sources;

    public InputList<VolumeProjectionArgs> Sources
    {
        get => _sources ??= [];
        set => _sources = value;
    }

    /// <summary>Without values.</summary>
    public static new ProjectedVolumeSourceArgs Empty => new();
}
