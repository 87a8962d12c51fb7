using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ScopedResourceSelectorRequirement</c> as outputs.</summary>
[OutputType]
public sealed class ScopedResourceSelectorRequirement
{
    public readonly string Operator;
    public readonly string ScopeName;
    public readonly ImmutableArray<string> Values;

    [OutputConstructor]
    private ScopedResourceSelectorRequirement(
        string @operator,
        string scopeName,
        ImmutableArray<string> values)
    {
        Operator = @operator;
        ScopeName = scopeName;
        Values = values;
    }
}
