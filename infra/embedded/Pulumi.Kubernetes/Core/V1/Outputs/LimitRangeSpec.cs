using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LimitRangeSpec</c> as outputs.</summary>
[OutputType]
public sealed class LimitRangeSpec
{
    public readonly ImmutableArray<LimitRangeItem> Limits;

    [OutputConstructor]
    private LimitRangeSpec(
        ImmutableArray<LimitRangeItem> limits)
    {
        Limits = limits;
    }
}
