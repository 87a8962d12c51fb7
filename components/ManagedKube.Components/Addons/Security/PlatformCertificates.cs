using ManagedKube.Components.Addons.Framework;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Dns;
using ManagedKube.Model.Planning.Platform;
using Pulumi;
using static ManagedKube.Components.Addons.Framework.ChartValues;

namespace ManagedKube.Components.Addons.Security;

/// <summary>
/// The issuers of a cluster and the platform's own certificates. The consoles are behind a public address that is filtered and has no port
/// 80, so the usual proof by HTTP is impossible for them: their certificate is given, or of the cluster's own authority.
/// </summary>
internal sealed class PlatformCertificates : Addon
{
    /// <summary>The secret with the certificate that Harbor signs its tokens with.</summary>
    public const string HarborTokenSecret = "harbor-token-tls";

    private const string IssuedSecret = "platform-wildcard-tls";

    /// <summary>The secret with the certificate of what has TLS inside, which is Argo CD with single sign-on; it is of the cluster's own authority.</summary>
    public const string InternalSecret = "platform-internal-wildcard-tls";

    // Another name, so that cert-manager never writes over it.
    private const string GivenSecret = "platform-wildcard-given-tls";

    private const string Authority = "platform-internal-ca";
    private const string SelfSigned = "selfsigned-bootstrap";
    private const string TenYears = "87600h";
    private const string LetsEncrypt = "https://acme-v02.api.letsencrypt.org/directory";
    private const string LetsEncryptForTests = "https://acme-staging-v02.api.letsencrypt.org/directory";

    private static readonly CustomKind Issuer = new("cert-manager.io/v1", "ClusterIssuer", "condition=Ready");
    private static readonly CustomKind Certificate = new("cert-manager.io/v1", "Certificate", "condition=Ready");

    /// <param name="context">What it is made with.</param>
    /// <param name="consoles">The certificate of the consoles; null for one that is issued here.</param>
    /// <param name="certManager">Makes them.</param>
    public PlatformCertificates(AddonContext context, ConsoleCertificate? consoles, Resource certManager)
        : base(nameof(PlatformCertificates), "platform-certificates", context, certManager)
    {
        _ = Declare(Issuer, "letsencrypt-prod", null, Acme("letsencrypt-prod", LetsEncrypt));
        _ = Declare(Issuer, "letsencrypt-staging", null, Acme("letsencrypt-staging", LetsEncryptForTests));
        var selfSigned = Declare(Issuer, SelfSigned, null, new() { { "selfSigned", new ChartValues() } });
        var root = Declare(Certificate, Authority, NamespaceNames.CertManager, Root(context.Code), selfSigned);
        var authority = Declare(Issuer, Authority, null, new() { { "ca.secretName", Authority } }, root);
        var space = NamespaceOf(context.Plan, IngressClass.ExternalSecured);
        if (consoles is null)
            _ = Declare(Certificate, "platform-wildcard", space, Wildcard(context.Plan.Names, SubDomain.ExternalSecured, IssuedSecret), authority);
        else
        {
            _ = Keep(
                GivenSecret, space, new InputMap<string> { ["tls.crt"] = consoles.Chain, ["tls.key"] = Output.CreateSecret(consoles.Key) }, "kubernetes.io/tls");
        }

        if (context.Plan.HasInternalTls())
        {
            var wildcard = Wildcard(context.Plan.Names, SubDomain.Internal, InternalSecret);
            _ = Declare(Certificate, "platform-internal-wildcard", NamespaceOf(context.Plan, IngressClass.Internal), wildcard, authority);
        }

        ConsoleSecret = consoles is null ? IssuedSecret : GivenSecret;
        if (context.Plan.Components.Contains(PlatformComponent.Harbor))
            _ = Declare(Certificate, "harbor-token", NamespaceNames.Harbor, HarborToken(), authority);
        RegisterOutputs();
    }

    /// <summary>The secret with the certificate of the consoles; the ingress controller does not start without it.</summary>
    public string ConsoleSecret { get; }

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

    private static string NamespaceOf(ClusterPlan plan, string ingressClass) => plan.IngressClasses.Single(ingress => ingress.Name == ingressClass).Namespace;

    private static ChartValues Wildcard(ClusterNames names, string subDomain, string secret) => new()
    {
        { "secretName", secret },
        { "dnsNames", List(names.Wildcard(subDomain)) },
        { "privateKey", Key("ECDSA", 256, "Always") },
        { "issuerRef", IssuerRef(Authority) },
    };

    // What it signs is checked with the same key later, so the key stays.
    private static ChartValues HarborToken() => new()
    {
        { "secretName", HarborTokenSecret },
        { "commonName", "harbor-token" },
        { "dnsNames", List("harbor-token") },
        { "duration", TenYears },
        { "privateKey", Key("RSA", 4096, "Never") },
        { "privateKey.encoding", "PKCS1" },
        { "issuerRef", IssuerRef(Authority) },
    };

    private static ChartValues Key(string algorithm, int size, string rotation) => new()
    {
        { "algorithm", algorithm },
        { "size", size },
        { "rotationPolicy", rotation },
    };

    private static ChartValues IssuerRef(string name) => new() { { "group", "cert-manager.io" }, { "kind", "ClusterIssuer" }, { "name", name } };
}
