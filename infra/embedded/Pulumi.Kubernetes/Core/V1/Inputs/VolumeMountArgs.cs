namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>VolumeMount</c> as inputs.</summary>
public class VolumeMountArgs : ResourceArgs
{
    [Input("mountPath", required: true)]
    public Input<string> MountPath { get; set; } = null!;

    [Input("mountPropagation")]
    public Input<string>? MountPropagation { get; set; }

    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;

    [Input("readOnly")]
    public Input<bool>? ReadOnly { get; set; }

    [Input("recursiveReadOnly")]
    public Input<string>? RecursiveReadOnly { get; set; }

    [Input("subPath")]
    public Input<string>? SubPath { get; set; }

    [Input("subPathExpr")]
    public Input<string>? SubPathExpr { get; set; }

    /// <summary>Without values.</summary>
    public static new VolumeMountArgs Empty => new();
}
