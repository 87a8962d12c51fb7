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
}

internal sealed record TokenScope(Guid Id);
