using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The roles that users have in tenants.</summary>
[OutputType]
public sealed class GetRoleAssignmentsResult
{
    /// <summary>The roles that users have in tenants.</summary>
    public readonly ImmutableArray<Outputs.RoleAssignmentResult> Assignments;

    [OutputConstructor]
    private GetRoleAssignmentsResult(ImmutableArray<Outputs.RoleAssignmentResult> assignments)
    {
        Assignments = assignments;
    }
}
