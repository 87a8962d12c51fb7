namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeAffinity</c> as inputs.</summary>
public class NodeAffinityArgs : ResourceArgs
{
    [Input("preferredDuringSchedulingIgnoredDuringExecution")]
    private InputList<PreferredSchedulingTermArgs>? _preferredDuringSchedulingIgnoredDuringExecution;

    public InputList<PreferredSchedulingTermArgs> PreferredDuringSchedulingIgnoredDuringExecution
    {
        get => _preferredDuringSchedulingIgnoredDuringExecution ??= [];
        set => _preferredDuringSchedulingIgnoredDuringExecution = value;
    }

    [Input("requiredDuringSchedulingIgnoredDuringExecution")]
    public Input<NodeSelectorArgs>? RequiredDuringSchedulingIgnoredDuringExecution { get; set; }

    /// <summary>Without values.</summary>
    public static new NodeAffinityArgs Empty => new();
}
