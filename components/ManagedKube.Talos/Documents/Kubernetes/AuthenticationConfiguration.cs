using ManagedKube.Talos.Settings;

namespace ManagedKube.Talos.Documents.Kubernetes;

/// <summary>Structured authentication of the Kubernetes API. Talos itself writes its version and kind.</summary>
internal sealed record AuthenticationConfiguration
{
    /// <summary>Load balancers probe the health of the API without a name.</summary>
    public AnonymousSpec Anonymous { get; } = new([new Condition("/livez"), new Condition("/readyz"), new Condition("/healthz")]);

    public IReadOnlyList<JwtSpec>? Jwt { get; init; }

    public static AuthenticationConfiguration Of(OidcSettings? oidc) => new()
    {
        Jwt = oidc is null ? null :
        [
            new JwtSpec(
                new IssuerSpec(oidc.Issuer, [oidc.ClientId]) { CertificateAuthority = oidc.CertificateAuthority },
                new MappingSpec(new ClaimSpec(oidc.UsernameClaim, oidc.UsernamePrefix), new ClaimSpec(oidc.GroupsClaim, oidc.GroupsPrefix))),
        ],
    };

    internal sealed record AnonymousSpec(IReadOnlyList<Condition> Conditions)
    {
        public bool Enabled => true;
    }

    internal sealed record Condition(string Path);

    internal sealed record JwtSpec(IssuerSpec Issuer, MappingSpec ClaimMappings);

    internal sealed record IssuerSpec(string Url, IReadOnlyList<string> Audiences)
    {
        public string? CertificateAuthority { get; init; }
    }

    internal sealed record MappingSpec(ClaimSpec Username, ClaimSpec Groups);

    internal sealed record ClaimSpec(string Claim, string Prefix);
}
