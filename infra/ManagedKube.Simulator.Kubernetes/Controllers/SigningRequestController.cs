using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Connections;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>
/// Kubelets ask for certificates to serve with. Nobody approves them unless somebody does, or the approver is installed; approved ones
/// are signed.
/// </summary>
internal sealed class SigningRequestController : IController
{
    private const string Signer = "kubernetes.io/kubelet-serving";
    private const string Approver = "kubelet-csr-approver";

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Nodes, Known.SigningRequests, Known.Deployments];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var report in cluster.Nodes.Running.ToList())
        {
            var user = $"system:node:{report.Name}";
            var isKnown = cluster.Store.Find(Known.Nodes, string.Empty, report.Name) is not null;
            if (isKnown && cluster.Store.List(Known.SigningRequests).All(request => request.Body.TextAt("spec", "username") != user))
                Ask(cluster, report, user);
        }

        var approves = cluster.Store.List(Known.Deployments).Any(deployment =>
            deployment.Body.Label("app.kubernetes.io/name") == Approver && deployment.Body.NumberAt("status", "availableReplicas") is > 0);
        foreach (var request in cluster.Store.List(Known.SigningRequests).Where(request => request.Body.TextAt("spec", "signerName") == Signer).ToList())
        {
            if (approves && !request.Body.ItemsAt("status", "conditions").Any())
                Approve(cluster, request);
            else if (request.Body.Condition("Approved") && request.Body.At("status", "certificate") is null)
                Sign(cluster, request);
        }

        return null;
    }

    private static void Ask(Cluster cluster, KubeletReport report, string user)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(new X500DistinguishedName($"O=system:nodes, CN={user}"), key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(report.Name);
        names.AddIpAddress(report.InternalAddress);
        request.CertificateExtensions.Add(names.Build());
        var body = new JsonObject
        {
            ["metadata"] = new JsonObject { ["generateName"] = "csr-" },
            ["spec"] = new JsonObject
            {
                ["request"] = Convert.ToBase64String(Encoding.ASCII.GetBytes(request.CreateSigningRequestPem())),
                ["signerName"] = Signer,
                ["usages"] = ObjectNodes.List("digital signature", "server auth"),
            },
        };
        var options = new WriteOptions { User = new UserInfo(user, ["system:nodes", UserInfo.Authenticated]), Manager = "kubelet" };
        cluster.Writer.Create(cluster.Catalog.Get(Known.SigningRequests), string.Empty, body, options);
    }

    private static void Approve(Cluster cluster, StoredObject request)
    {
        var condition = cluster.Condition(request.Body, "Approved", "True", "Approved by approver", "");
        condition["lastUpdateTime"] = cluster.Now;
        cluster.SetStatus(request, new JsonObject { ["conditions"] = new JsonArray(condition) }, Approver);
    }

    private static void Sign(Cluster cluster, StoredObject request)
    {
        try
        {
            var pem = Encoding.ASCII.GetString(Convert.FromBase64String(request.Body.TextAt("spec", "request")!));
            var asked = CertificateRequest.LoadSigningRequestPem(
                pem, HashAlgorithmName.SHA256, CertificateRequestLoadOptions.UnsafeLoadCertificateExtensions, RSASignaturePadding.Pkcs1);
            using var authority = X509Certificate2.CreateFromPem(cluster.Settings.CaCertificate, cluster.Settings.CaKey);
            using var certificate = asked.Create(
                authority.SubjectName,
                ServingCertificate.Signer(authority),
                authority.NotBefore,
                authority.NotAfter,
                RandomNumberGenerator.GetBytes(16));
            cluster.SetStatus(
                request,
                new JsonObject { ["certificate"] = Convert.ToBase64String(Encoding.ASCII.GetBytes(certificate.ExportCertificatePem())) });
        }
        catch (Exception e) when (e is FormatException or CryptographicException or ArgumentException)
        {
            var failure = cluster.Condition(request.Body, "Failed", "True", "SignerValidationFailure", e.Message);
            cluster.SetStatus(
                request,
                new JsonObject { ["conditions"] = new JsonArray([.. request.Body.ItemsAt("status", "conditions").Select(item => item.DeepClone()), failure]) });
        }
    }
}
