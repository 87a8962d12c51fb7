namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Capabilities</c> as inputs.</summary>
public class CapabilitiesArgs : ResourceArgs
{
    [Input("add")]
    private InputList<string>? _add;

    public InputList<string> Add
    {
        get => _add ??= [];
        set => _add = value;
    }

    [Input("drop")]
    private InputList<string>? _drop;

    public InputList<string> Drop
    {
        get => _drop ??= [];
        set => _drop = value;
    }

    /// <summary>Without values.</summary>
    public static new CapabilitiesArgs Empty => new();
}
