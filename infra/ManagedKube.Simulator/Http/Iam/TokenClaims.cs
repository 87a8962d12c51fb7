using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Http.Iam;

/// <summary>What a token says about its holder; times are Unix seconds.</summary>
internal sealed record TokenClaims
{
    /// <summary>Sets it apart from other tokens of the same second.</summary>
    public required string Jti { get; init; }

    public required long Exp { get; init; }

    public required long Iat { get; init; }

    public required Guid UserId { get; init; }

    public required Guid CompanyId { get; init; }

    public required TokenScope Scope { get; init; }

    /// <summary>The personal access token that was exchanged; absent for the one that the world itself is opened with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Guid? PersonalAccessTokenId { get; init; }
}

internal sealed record TokenScope(Guid Id);
