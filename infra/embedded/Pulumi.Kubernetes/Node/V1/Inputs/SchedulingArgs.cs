namespace Pulumi.Kubernetes.Types.Inputs.Node.V1;

/// <summary>The fields of Kubernetes' <c>Scheduling</c> as inputs.</summary>
public class SchedulingArgs : ResourceArgs
{
    [Input("nodeSelector")]
    private InputMap<string>? _nodeSelector;

    public InputMap<string> NodeSelector
    {
        get => _nodeSelector ??= [];
        set => _nodeSelector = value;
    }

    [Input("tolerations")]
    private InputList<Core.V1.TolerationArgs>? _tolerations;

    public InputList<Core.V1.TolerationArgs> Tolerations
    {
        get => _tolerations ??= [];
        set => _tolerations = value;
    }

    /// <summary>Without values.</summary>
    public static new SchedulingArgs Empty => new();
}
