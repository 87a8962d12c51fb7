using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>Single sign-on by an OIDC provider (product spec 3.8). Full only (V69).</summary>
public sealed record OidcDefinition
{
    /// <summary>The usual claim of the user's name.</summary>
    public const string DefaultUsernameClaim = "email";

    /// <summary>The usual claim of the user's groups.</summary>
    public const string DefaultGroupsClaim = "groups";

    /// <summary>The usual prefix of users and groups inside Kubernetes.</summary>
    public const string DefaultPrefix = "oidc:";

    /// <summary>The issuer: an https address without query.</summary>
    public required string Issuer { get; init; }

    /// <summary>The client's id at the issuer.</summary>
    public required string ClientId { get; init; }

    /// <summary>The claim that names the user.</summary>
    public string UsernameClaim { get; init; } = DefaultUsernameClaim;

    /// <summary>The claim that lists the user's groups.</summary>
    public string GroupsClaim { get; init; } = DefaultGroupsClaim;

    /// <summary>What stands before user names inside Kubernetes.</summary>
    public string UsernamePrefix { get; init; } = DefaultPrefix;

    /// <summary>What stands before group names inside Kubernetes.</summary>
    public string GroupsPrefix { get; init; } = DefaultPrefix;

    /// <summary>The certificate authority of the issuer in PEM; null when the public ones vouch for it.</summary>
    public string? CertificateAuthority { get; init; }

    /// <summary>Which group may do what.</summary>
    public ImmutableArray<OidcGroup> Groups { get; init; } = [];

    /// <summary>Single sign-on at the platform's consoles; null when they know their local users only.</summary>
    public OidcConsolesDefinition? Consoles { get; init; }
}
