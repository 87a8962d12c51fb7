using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam.Outputs;

/// <summary>A personal access token.</summary>
[OutputType]
public sealed class GetPersonalAccessTokensPersonalAccessTokenResult
{
    /// <summary>UUID of the personal access token.</summary>
    public readonly string Id;

    /// <summary>Name.</summary>
    public readonly string Name;

    /// <summary>UUIDs of its roles.</summary>
    public readonly ImmutableArray<string> RoleIds;

    /// <summary>When it expires, RFC 3339.</summary>
    public readonly string ExpirationDate;

    /// <summary>UUID of its user.</summary>
    public readonly string? UserId;

    /// <summary>UUID of its tenant.</summary>
    public readonly string? TenantId;

    [OutputConstructor]
    private GetPersonalAccessTokensPersonalAccessTokenResult(
        string id,
        string name,
        ImmutableArray<string> roleIds,
        string expirationDate,
        string? userId,
        string? tenantId)
    {
        Id = id;
        Name = name;
        RoleIds = roleIds;
        ExpirationDate = expirationDate;
        UserId = userId;
        TenantId = tenantId;
    }
}
