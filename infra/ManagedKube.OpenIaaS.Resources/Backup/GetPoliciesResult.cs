using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Backup;

/// <summary>The backup policies that were found.</summary>
[OutputType]
public sealed class GetPoliciesResult
{
    /// <summary>The backup policies; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetPoliciesPolicyResult> Policies;

    [OutputConstructor]
    private GetPoliciesResult(ImmutableArray<Outputs.GetPoliciesPolicyResult> policies)
    {
        Policies = policies;
    }
}
