using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>NamespaceStatus</c> as outputs.</summary>
[OutputType]
public sealed class NamespaceStatusPatch
{
    public readonly ImmutableArray<NamespaceConditionPatch> Conditions;
    public readonly string Phase;

    [OutputConstructor]
    private NamespaceStatusPatch(
        ImmutableArray<NamespaceConditionPatch> conditions,
        string phase)
    {
        Conditions = conditions;
        Phase = phase;
    }
}
