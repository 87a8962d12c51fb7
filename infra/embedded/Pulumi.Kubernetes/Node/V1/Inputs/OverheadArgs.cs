namespace Pulumi.Kubernetes.Types.Inputs.Node.V1;

/// <summary>The fields of Kubernetes' <c>Overhead</c> as inputs.</summary>
public class OverheadArgs : ResourceArgs
{
    [Input("podFixed")]
    private InputMap<string>? _podFixed;

    public InputMap<string> PodFixed
    {
        get => _podFixed ??= [];
        set => _podFixed = value;
    }

    /// <summary>Without values.</summary>
    public static new OverheadArgs Empty => new();
}
