using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ResourceQuotaSpec</c> as outputs.</summary>
[OutputType]
public sealed class ResourceQuotaSpec
{
    public readonly ImmutableDictionary<string, string> Hard;
    public readonly ScopeSelector ScopeSelector;
    public readonly ImmutableArray<string> Scopes;

    [OutputConstructor]
    private ResourceQuotaSpec(
        ImmutableDictionary<string, string> hard,
        ScopeSelector scopeSelector,
        ImmutableArray<string> scopes)
    {
        Hard = hard;
        ScopeSelector = scopeSelector;
        Scopes = scopes;
    }
}
