using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>
/// Single sign-on at the platform's consoles. They are one confidential client of the issuer, which is told apart from the public client of
/// kubectl: its secret is kept by the stack (<see cref="SecretName"/>), and is never in the file.
/// </summary>
public sealed record OidcConsolesDefinition
{
    /// <summary>The setting of the stack that keeps the client's secret.</summary>
    public const string SecretName = "oidc:consoleSecret";

    /// <summary>The usual claim of the name that people have at consoles.</summary>
    public const string DefaultUsernameClaim = "preferred_username";

    /// <summary>The scope without which there is no sign-on by OIDC.</summary>
    public const string OpenIdScope = "openid";

    /// <summary>The scope that lets a console stay signed on without asking again.</summary>
    public const string OfflineScope = "offline_access";

    /// <summary>The usual scopes.</summary>
    public static readonly ImmutableArray<string> DefaultScopes = [OpenIdScope, "profile", "email", "groups", OfflineScope];

    /// <summary>The id of the consoles' client at the issuer.</summary>
    public required string ClientId { get; init; }

    /// <summary>Where people sign on: <c>authorization_endpoint</c> of the issuer's discovery document. Grafana does not look for it itself.</summary>
    public required string AuthorizeUrl { get; init; }

    /// <summary>Where a console gets tokens: <c>token_endpoint</c> of the discovery document.</summary>
    public required string TokenUrl { get; init; }

    /// <summary>Where a console asks who somebody is: <c>userinfo_endpoint</c> of the discovery document.</summary>
    public required string UserInfoUrl { get; init; }

    /// <summary>The claim that Grafana and Harbor call a person by. Kasten takes the one that Kubernetes takes.</summary>
    public string UsernameClaim { get; init; } = DefaultUsernameClaim;

    /// <summary>
    /// The scopes that consoles ask for: openid, profile, email, groups and offline_access unless given. Leave out what the issuer does not
    /// know; without offline_access people sign on again more often.
    /// </summary>
    public ImmutableArray<string> Scopes { get; init; } = DefaultScopes;

    /// <summary>
    /// Groups that administer Kasten, beside those that administer the cluster; in production the provider's own (V70). Without any Kasten
    /// keeps its local user, since it knows only one of both ways.
    /// </summary>
    public ImmutableArray<string> KastenAdmins { get; init; } = [];
}
