using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NamespaceStatus</c> as outputs.</summary>
[OutputType]
public sealed class NamespaceStatus
{
    public readonly ImmutableArray<NamespaceCondition> Conditions;
    public readonly string Phase;

    [OutputConstructor]
    private NamespaceStatus(
        ImmutableArray<NamespaceCondition> conditions,
        string phase)
    {
        Conditions = conditions;
        Phase = phase;
    }
}
