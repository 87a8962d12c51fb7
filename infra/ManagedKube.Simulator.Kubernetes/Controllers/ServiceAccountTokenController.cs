using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Authentication;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Fills Secrets that ask for the token of a service account, and deletes them with it.</summary>
internal sealed class ServiceAccountTokenController : IController
{
    private const string TokenType = "kubernetes.io/service-account-token";
    private const string NameAnnotation = "kubernetes.io/service-account.name";
    private const string UidAnnotation = "kubernetes.io/service-account.uid";

    public ImmutableArray<GroupResource> Watches { get; } = [Known.Secrets, Known.ServiceAccounts];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var secret in cluster.Store.List(Known.Secrets).Where(secret => secret.Body.TextAt("type") == TokenType).ToList())
        {
            var account = cluster.Store.Find(Known.ServiceAccounts, secret.Namespace, secret.Body.Annotation(NameAnnotation) ?? string.Empty);
            var uid = secret.Body.Annotation(UidAnnotation);
            if (account is null || (uid is not null && uid != account.Body.Uid()))
            {
                cluster.Delete(secret);
                continue;
            }

            if (secret.Body.At("data", "token") is not null)
                continue;
            var token = ServiceAccountTokens.ForSecret(cluster.Settings, account.Body, secret.Name);
            cluster.Writer.Change(secret, ClusterObjects.Manager, body =>
            {
                body.Metadata().Child("annotations")[UidAnnotation] = account.Body.Uid();
                var data = body.Child("data");
                data["token"] = Base64(token);
                data["namespace"] = Base64(secret.Namespace);
                data["ca.crt"] = Base64(cluster.Settings.CaCertificate);
            });
        }

        return null;
    }

    private static JsonNode Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
