namespace Pulumi.Kubernetes.Types.Inputs.Node.V1;

/// <summary>Inputs of a <see cref="Kubernetes.Node.V1.RuntimeClass"/>.</summary>
public class RuntimeClassArgs : ResourceArgs
{
    [Input("apiVersion")]
    public Input<string>? ApiVersion { get; set; }

    [Input("handler", required: true)]
    public Input<string> Handler { get; set; } = null!;

    [Input("kind")]
    public Input<string>? Kind { get; set; }

    [Input("metadata")]
    public Input<Meta.V1.ObjectMetaArgs>? Metadata { get; set; }

    [Input("overhead")]
    public Input<OverheadArgs>? Overhead { get; set; }

    [Input("scheduling")]
    public Input<SchedulingArgs>? Scheduling { get; set; }

    /// <summary>Without values.</summary>
    public static new RuntimeClassArgs Empty => new();
}
