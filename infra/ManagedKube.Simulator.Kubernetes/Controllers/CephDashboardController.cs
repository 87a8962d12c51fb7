using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>What Rook's operator does for Ceph's console: a password that it makes once.</summary>
internal sealed class CephDashboardController : IController
{
    private const string Operator = "rook-ceph-operator";
    private const string Name = "rook-ceph-dashboard-password";
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int Length = 20;

    private static readonly GroupResource Clusters = new("ceph.rook.io", "cephclusters");

    public ImmutableArray<GroupResource> Watches { get; } = [Clusters, Known.Deployments, Known.Secrets];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var ceph in cluster.Store.List(Clusters).Where(ceph => ceph.Body.FlagAt("spec", "dashboard", "enabled") && !ceph.Body.IsDeleting()).ToList())
        {
            if (!OperatorController.Runs(cluster, Operator) || cluster.Store.Find(Known.Secrets, ceph.Namespace, Name) is not null)
                continue;
            cluster.Create(Known.Secrets, new JsonObject
            {
                ["metadata"] = new JsonObject { ["name"] = Name, ["namespace"] = ceph.Namespace, ["ownerReferences"] = new JsonArray(cluster.OwnerReference(ceph)) },
                ["type"] = "kubernetes.io/rook",
                ["data"] = new JsonObject { ["password"] = Convert.ToBase64String(Encoding.UTF8.GetBytes(RandomNumberGenerator.GetString(Alphabet, Length))) },
            }, Operator);
        }

        return null;
    }
}
