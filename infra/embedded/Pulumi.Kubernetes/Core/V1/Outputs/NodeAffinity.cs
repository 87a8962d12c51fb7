using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NodeAffinity</c> as outputs.</summary>
[OutputType]
public sealed class NodeAffinity
{
    public readonly ImmutableArray<PreferredSchedulingTerm> PreferredDuringSchedulingIgnoredDuringExecution;
    public readonly NodeSelector RequiredDuringSchedulingIgnoredDuringExecution;

    [OutputConstructor]
    private NodeAffinity(
        ImmutableArray<PreferredSchedulingTerm> preferredDuringSchedulingIgnoredDuringExecution,
        NodeSelector requiredDuringSchedulingIgnoredDuringExecution)
    {
        PreferredDuringSchedulingIgnoredDuringExecution = preferredDuringSchedulingIgnoredDuringExecution;
        RequiredDuringSchedulingIgnoredDuringExecution = requiredDuringSchedulingIgnoredDuringExecution;
    }
}
