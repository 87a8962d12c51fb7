using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Gives namespaces what each of them has, and empties those that are to go.</summary>
internal sealed class NamespaceController : IController
{
    private const string AuthorityMap = "kube-root-ca.crt";

    public ImmutableArray<GroupResource> Watches => [];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var space in cluster.Store.List(Known.Namespaces).ToList())
        {
            if (space.Body.IsDeleting())
                Empty(cluster, space);
            else
                Furnish(cluster, space);
        }

        return null;
    }

    private static void Furnish(Cluster cluster, StoredObject space)
    {
        cluster.Ensure(Known.ServiceAccounts, new JsonObject { ["metadata"] = new JsonObject { ["name"] = "default", ["namespace"] = space.Name } });
        cluster.Ensure(Known.ConfigMaps, new JsonObject
        {
            ["metadata"] = new JsonObject { ["name"] = AuthorityMap, ["namespace"] = space.Name },
            ["data"] = new JsonObject { ["ca.crt"] = cluster.Settings.CaCertificate },
        });
    }

    private static void Empty(Cluster cluster, StoredObject space)
    {
        var left = new List<StoredObject>();
        foreach (var resource in cluster.Catalog.All.Where(resource => resource.IsNamespaced).Select(resource => resource.Id).Distinct())
        {
            foreach (var item in cluster.Store.List(resource, space.Name).ToList())
            {
                if (!item.Body.IsDeleting())
                    cluster.Delete(item, new DeleteOptions { GracePeriod = resource == Known.Pods ? 0 : null });
                if (cluster.Store.Find(resource, item.Namespace, item.Name) is { } still)
                    left.Add(still);
            }
        }

        if (left.Count > 0)
        {
            Tell(cluster, space, left);
            return;
        }

        var current = cluster.Store.Find(Known.Namespaces, string.Empty, space.Name)!;
        var wanted = current.Body.Copy();
        wanted["spec"] = new JsonObject();
        if (current.Body.TextsAt("spec", "finalizers").Any())
            Finalizing.Update(cluster, current, wanted);
    }

    private static void Tell(Cluster cluster, StoredObject space, List<StoredObject> left)
    {
        var waiting = left.SelectMany(item => item.Body.TextsAt("metadata", "finalizers")).GroupBy(name => name)
            .Select(group => $"{group.Key} in {group.Count()} resource instances").Order(StringComparer.Ordinal).ToList();
        var kinds = left
            .GroupBy(item => item.Resource.ToString())
            .Select(group => $"{group.Key} has {group.Count()} resource instances")
            .Order(StringComparer.Ordinal);
        cluster.SetStatus(space, new JsonObject
        {
            ["conditions"] = new JsonArray(
                cluster.Condition(
                    space.Body,
                    "NamespaceContentRemaining",
                    "True",
                    "SomeResourcesRemain",
                    $"Some resources are remaining: {string.Join(", ", kinds)}"),
                cluster.Condition(space.Body, "NamespaceFinalizersRemaining", waiting.Count > 0 ? "True" : "False", "SomeFinalizersRemain",
                    $"Some content in the namespace has finalizers remaining: {string.Join(", ", waiting)}")),
        });
    }
}
