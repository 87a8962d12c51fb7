using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The features that tenants have.</summary>
[OutputType]
public sealed class GetFeatureAssignmentsResult
{
    /// <summary>The features that tenants have.</summary>
    public readonly ImmutableArray<Outputs.FeatureAssignmentResult> Assignments;

    [OutputConstructor]
    private GetFeatureAssignmentsResult(ImmutableArray<Outputs.FeatureAssignmentResult> assignments)
    {
        Assignments = assignments;
    }
}
