namespace ManagedKube.Talos.Settings;

/// <summary>An OIDC issuer whose users the Kubernetes API accepts (product spec 3.8).</summary>
public sealed record OidcSettings
{
    /// <summary>The usual prefix of users and groups inside Kubernetes.</summary>
    public const string DefaultPrefix = "oidc:";

    /// <summary>The issuer: an https address without query.</summary>
    public required string Issuer { get; init; }

    /// <summary>The client's id at the issuer, which tokens must be for.</summary>
    public required string ClientId { get; init; }

    /// <summary>The claim that names the user.</summary>
    public string UsernameClaim { get; init; } = "email";

    /// <summary>What stands before user names inside Kubernetes.</summary>
    public string UsernamePrefix { get; init; } = DefaultPrefix;

    /// <summary>The claim that lists the user's groups.</summary>
    public string GroupsClaim { get; init; } = "groups";

    /// <summary>What stands before group names inside Kubernetes.</summary>
    public string GroupsPrefix { get; init; } = DefaultPrefix;

    /// <summary>The certificate authority of the issuer in PEM; null when the public ones vouch for it.</summary>
    public string? CertificateAuthority { get; init; }
}
