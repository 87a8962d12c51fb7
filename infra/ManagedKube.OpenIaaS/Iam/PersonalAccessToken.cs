namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A personal access token as the API shows it, without its secret (API reference 4.1).</summary>
public sealed record PersonalAccessToken
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>UUIDs of its roles.</summary>
    public IReadOnlyList<string>? Roles { get; init; }

    /// <summary>When it expires, in milliseconds since the Unix epoch.</summary>
    public long ExpirationDate { get; init; }

    /// <summary>When it expires.</summary>
    public DateTimeOffset ExpiresAt => DateTimeOffset.FromUnixTimeMilliseconds(ExpirationDate);

    /// <summary>UUID of its user.</summary>
    public string? UserId { get; init; }

    /// <summary>UUID of its tenant.</summary>
    public string? TenantId { get; init; }
}
