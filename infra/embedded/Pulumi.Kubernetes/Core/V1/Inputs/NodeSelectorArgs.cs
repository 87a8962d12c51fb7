namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeSelector</c> as inputs.</summary>
public class NodeSelectorArgs : ResourceArgs
{
    [Input("nodeSelectorTerms", required: true)]
    private InputList<NodeSelectorTermArgs>? _nodeSelectorTerms;

    public InputList<NodeSelectorTermArgs> NodeSelectorTerms
    {
        get => _nodeSelectorTerms ??= [];
        set => _nodeSelectorTerms = value;
    }

    /// <summary>Without values.</summary>
    public static new NodeSelectorArgs Empty => new();
}
