using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>PodAffinity</c> as outputs.</summary>
[OutputType]
public sealed class PodAffinity
{
    public readonly ImmutableArray<WeightedPodAffinityTerm> PreferredDuringSchedulingIgnoredDuringExecution;
    public readonly ImmutableArray<PodAffinityTerm> RequiredDuringSchedulingIgnoredDuringExecution;

    [OutputConstructor]
    private PodAffinity(
        ImmutableArray<WeightedPodAffinityTerm> preferredDuringSchedulingIgnoredDuringExecution,
        ImmutableArray<PodAffinityTerm> requiredDuringSchedulingIgnoredDuringExecution)
    {
        PreferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution;
        RequiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution;
    }
}
