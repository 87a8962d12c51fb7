using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>What cert-manager does with Certificates whose issuer is ready: a Secret with a certificate, self-signed here.</summary>
internal sealed class CertificateController : IController
{
    private const string Operator = "cert-manager";
    private const string Group = "cert-manager.io";

    private static readonly GroupResource Certificates = new(Group, "certificates");
    private static readonly GroupResource ClusterIssuers = new(Group, "clusterissuers");
    private static readonly GroupResource Issuers = new(Group, "issuers");
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(90);

    public ImmutableArray<GroupResource> Watches { get; } = [Certificates, ClusterIssuers, Issuers, Known.Deployments, Known.Secrets];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        if (!cluster.Store.List(Certificates).Any() || !OperatorController.Runs(cluster, Operator))
            return null;
        foreach (var certificate in cluster.Store.List(Certificates).Where(certificate => !certificate.Body.IsDeleting()).ToList())
            Issue(cluster, certificate);
        return null;
    }

    private static void Issue(Cluster cluster, StoredObject certificate)
    {
        var body = certificate.Body;
        var reference = body.FieldsAt("spec", "issuerRef");
        var issuer = reference.TextAt("kind") == "ClusterIssuer"
            ? cluster.Store.Find(ClusterIssuers, string.Empty, reference.TextAt("name") ?? string.Empty)
            : cluster.Store.Find(Issuers, certificate.Namespace, reference.TextAt("name") ?? string.Empty);
        if (issuer?.Body.Condition("Ready") != true || body.TextAt("spec", "secretName") is not { } secret)
        {
            var waiting = cluster.Condition(body, "Ready", "False", "DoesNotExist", $"The issuer {reference.TextAt("name")} is not ready");
            cluster.SetStatus(certificate, new JsonObject { ["conditions"] = new JsonArray(waiting) }, Operator);
            return;
        }

        if (cluster.Store.Find(Known.Secrets, certificate.Namespace, secret) is null)
            cluster.Create(Known.Secrets, Secret(cluster, certificate, secret), Operator);
        var ready = cluster.Condition(body, "Ready", "True", "Ready", "Certificate is up to date and has not expired");
        ready["observedGeneration"] = body.NumberAt("metadata", "generation");
        cluster.SetStatus(certificate, new JsonObject { ["conditions"] = new JsonArray(ready) }, Operator);
    }

    private static JsonObject Secret(Cluster cluster, StoredObject certificate, string name)
    {
        var names = certificate.Body.TextsAt("spec", "dnsNames").ToList();
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={(names.Count > 0 ? names[0] : certificate.Name)}", key, HashAlgorithmName.SHA256);
        if (names.Count > 0)
        {
            var alternatives = new SubjectAlternativeNameBuilder();
            names.ForEach(alternatives.AddDnsName);
            request.CertificateExtensions.Add(alternatives.Build());
        }

        var now = cluster.Time.GetUtcNow();
        using var made = request.CreateSelfSigned(now, now + Lifetime);
        return new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = name,
                ["namespace"] = certificate.Namespace,
                ["annotations"] = new JsonObject { ["cert-manager.io/certificate-name"] = certificate.Name },
            },
            ["type"] = "kubernetes.io/tls",
            ["data"] = new JsonObject
            {
                ["tls.crt"] = Base64(made.ExportCertificatePem()),
                ["tls.key"] = Base64(key.ExportPkcs8PrivateKeyPem()),
                ["ca.crt"] = Base64(made.ExportCertificatePem()),
            },
        };
    }

    private static string Base64(string text) => Convert.ToBase64String(Encoding.ASCII.GetBytes(text));
}
