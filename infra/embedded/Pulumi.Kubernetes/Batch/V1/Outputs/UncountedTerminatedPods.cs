using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Batch.V1;

/// <summary>The fields of Kubernetes' <c>UncountedTerminatedPods</c> as outputs.</summary>
[OutputType]
public sealed class UncountedTerminatedPods
{
    public readonly ImmutableArray<string> Failed;
    public readonly ImmutableArray<string> Succeeded;

    [OutputConstructor]
    private UncountedTerminatedPods(
        ImmutableArray<string> failed,
        ImmutableArray<string> succeeded)
    {
        Failed = failed;
        Succeeded = succeeded;
    }
}
