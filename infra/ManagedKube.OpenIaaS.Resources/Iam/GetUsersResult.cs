using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>The users that were found.</summary>
[OutputType]
public sealed class GetUsersResult
{
    /// <summary>The users; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetUsersUserResult> Users;

    [OutputConstructor]
    private GetUsersResult(ImmutableArray<Outputs.GetUsersUserResult> users)
    {
        Users = users;
    }
}
