namespace Pulumi.Kubernetes.Types.Inputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodAffinity</c> as inputs.</summary>
public class PodAffinityArgs : ResourceArgs
{
    [Input("preferredDuringSchedulingIgnoredDuringExecution")]
    private InputList<WeightedPodAffinityTermArgs>? _preferredDuringSchedulingIgnoredDuringExecution;

    public InputList<WeightedPodAffinityTermArgs> PreferredDuringSchedulingIgnoredDuringExecution
    {
        get => _preferredDuringSchedulingIgnoredDuringExecution ??= [];
        set => _preferredDuringSchedulingIgnoredDuringExecution = value;
    }

    [Input("requiredDuringSchedulingIgnoredDuringExecution")]
    private InputList<PodAffinityTermArgs>? _requiredDuringSchedulingIgnoredDuringExecution;

    public InputList<PodAffinityTermArgs> RequiredDuringSchedulingIgnoredDuringExecution
    {
        get => _requiredDuringSchedulingIgnoredDuringExecution ??= [];
        set => _requiredDuringSchedulingIgnoredDuringExecution = value;
    }

    /// <summary>Without values.</summary>
    public static new PodAffinityArgs Empty => new();
}
