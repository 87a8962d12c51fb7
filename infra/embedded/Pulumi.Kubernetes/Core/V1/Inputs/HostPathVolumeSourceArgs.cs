namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>HostPathVolumeSource</c> as inputs.</summary>
public class HostPathVolumeSourceArgs : ResourceArgs
{
    [Input("path", required: true)]
    public Input<string> Path { get; set; } = null!;

    [Input("type")]
    public Input<string>? Type { get; set; }

    /// <summary>Without values.</summary>
    public static new HostPathVolumeSourceArgs Empty => new();
}
