using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The roles that were found.</summary>
[OutputType]
public sealed class GetRolesResult
{
    /// <summary>The roles; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetRolesRoleResult> Roles;

    [OutputConstructor]
    private GetRolesResult(ImmutableArray<Outputs.GetRolesRoleResult> roles)
    {
        Roles = roles;
    }
}
