using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>What Rook's operator does for Ceph's console: it takes the password that is there, and makes one where there is none.</summary>
internal sealed class CephDashboardController : IController
{
    private const string Name = "rook-ceph-dashboard-password";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int Length = 20;

    public ImmutableArray<GroupResource> Watches { get; } = [RookResources.Clusters, Known.Deployments, Known.Secrets];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var ceph in cluster.Store.List(RookResources.Clusters).Where(ceph => !ceph.Body.IsDeleting()).ToList())
        {
            if (!ceph.Body.FlagAt("spec", "dashboard", "enabled") || !OperatorController.Runs(cluster, RookResources.Operator)
                || cluster.Store.Find(Known.Secrets, ceph.Namespace, Name) is not null)
                continue;
            cluster.Create(Known.Secrets, new JsonObject
            {
                ["metadata"] = new JsonObject
                {
                    ["name"] = Name,
                    ["namespace"] = ceph.Namespace,
                    ["ownerReferences"] = new JsonArray(cluster.OwnerReference(ceph)),
                },
                ["type"] = "kubernetes.io/rook",
                ["data"] = new JsonObject { ["password"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(RandomNumberGenerator.GetString(Alphabet, Length))) },
            }, RookResources.Operator);
        }

        return null;
    }
}
