using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Security;

/// <summary>
/// The issuers of a cluster and the platform's own certificates. The consoles are behind a public address that is filtered and has no port
/// 80, so the usual proof by HTTP is impossible for them: their certificate is of the cluster's own authority.
/// </summary>
internal sealed class PlatformCertificates : Addon
{
    /// <summary>The secret with the certificate of the consoles; the ingress controller does not start without it.</summary>
    public const string WildcardSecret = "platform-wildcard-tls";

    private const string Authority = "platform-internal-ca";
    private const string SelfSigned = "selfsigned-bootstrap";
    private const string TenYears = "87600h";
    private const string LetsEncrypt = "https://acme-v02.api.letsencrypt.org/directory";
    private const string LetsEncryptForTests = "https://acme-staging-v02.api.letsencrypt.org/directory";

    private static readonly CustomKind Issuer = new("cert-manager.io/v1", "ClusterIssuer", "condition=Ready");
    private static readonly CustomKind Certificate = new("cert-manager.io/v1", "Certificate", "condition=Ready");

    /// <param name="context">What it is made with.</param>
    /// <param name="certManager">Makes them.</param>
    public PlatformCertificates(AddonContext context, Resource certManager)
        : base(nameof(PlatformCertificates), "platform-certificates", context, certManager)
    {
        _ = Declare(Issuer, "letsencrypt-prod", null, Acme("letsencrypt-prod", LetsEncrypt));
        _ = Declare(Issuer, "letsencrypt-staging", null, Acme("letsencrypt-staging", LetsEncryptForTests));
        var selfSigned = Declare(Issuer, SelfSigned, null, new() { { "selfSigned", new ChartValues() } });
        var root = Declare(Certificate, Authority, PlatformNamespaces.CertManager, Root(context.Code), selfSigned);
        var authority = Declare(Issuer, Authority, null, new() { { "ca.secretName", Authority } }, root);
        if (context.Plan.IngressClasses.FirstOrDefault(ingress => ingress.Name == IngressClass.ExternalSecured) is { } consoles)
            _ = Declare(Certificate, "platform-wildcard", consoles.Namespace, Wildcard(context.Plan.Names), authority);
        if (context.Plan.Components.Contains(PlatformComponent.Harbor))
            _ = Declare(Certificate, "harbor-token", PlatformNamespaces.Harbor, HarborToken(), authority);
        RegisterOutputs();
    }

    // For what the client exposes by the class nginx-external.
    private static ChartValues Acme(string name, string server) => new()
    {
        { "acme.server", server },
        { "acme.privateKeySecretRef.name", $"{name}-account" },
        {
            "acme.solvers",
            List(new ChartValues { { "http01.ingress.ingressClassName", IngressClass.External }, { "http01.ingress.serviceType", "ClusterIP" } })
        },
    };

    private static ChartValues Root(string code) => new()
    {
        { "isCA", true },
        { "commonName", $"{code} internal CA" },
        { "secretName", Authority },
        { "duration", TenYears },
        { "privateKey", Key("ECDSA", 256, "Never") },
        { "issuerRef", IssuerRef(SelfSigned) },
    };

    private static ChartValues Wildcard(ClusterNames names) => new()
    {
        { "secretName", WildcardSecret },
        { "dnsNames", List(names.Wildcard(SubDomain.ExternalSecured)) },
        { "privateKey", Key("ECDSA", 256, "Always") },
        { "issuerRef", IssuerRef(Authority) },
    };

    // What it signs is checked with the same key later, so the key stays.
    private static ChartValues HarborToken() => new()
    {
        { "secretName", "harbor-token-tls" },
        { "commonName", "harbor-token" },
        { "dnsNames", List("harbor-token") },
        { "duration", TenYears },
        { "privateKey", Key("RSA", 4096, "Never") },
        { "privateKey.encoding", "PKCS1" },
        { "issuerRef", IssuerRef(Authority) },
    };

    private static ChartValues Key(string algorithm, int size, string rotation) => new() { { "algorithm", algorithm }, { "size", size }, { "rotationPolicy", rotation } };

    private static ChartValues IssuerRef(string name) => new() { { "group", "cert-manager.io" }, { "kind", "ClusterIssuer" }, { "name", name } };
}
