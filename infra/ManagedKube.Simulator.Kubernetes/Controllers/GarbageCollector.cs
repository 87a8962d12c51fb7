using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Deletes objects whose owners are gone, and lets owners go that wait for what they own.</summary>
internal sealed class GarbageCollector : IController
{
    private const string Foreground = "foregroundDeletion";
    private const string Orphan = "orphan";

    public ImmutableArray<GroupResource> Watches => [];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        var all = cluster.Store.Resources.SelectMany(resource => cluster.Store.List(resource)).ToList();
        var byUid = all.ToDictionary(item => item.Body.Uid());
        var owned = all.SelectMany(item => item.Body.ItemsAt("metadata", "ownerReferences").Select(owner => (Owner: owner.TextAt("uid") ?? "", Item: item)))
            .ToLookup(pair => pair.Owner, pair => pair.Item);
        foreach (var item in all.Where(item => item.Body.IsDeleting()))
            Release(cluster, item, owned);
        foreach (var group in owned.Where(group => !byUid.ContainsKey(group.Key)))
        {
            foreach (var item in group)
                Collect(cluster, item, byUid);
        }

        return null;
    }

    private static void Release(Cluster cluster, StoredObject owner, ILookup<string, StoredObject> owned)
    {
        var dependents = owned[owner.Body.Uid()].Where(item => Current(cluster, item) is not null).ToList();
        if (owner.Body.TextsAt("metadata", "finalizers").Contains(Orphan))
        {
            foreach (var item in dependents)
                DropOwner(cluster, item, owner.Body.Uid());
            RemoveFinalizer(cluster, owner, Orphan);
        }
        else if (owner.Body.TextsAt("metadata", "finalizers").Contains(Foreground))
        {
            foreach (var item in dependents.Where(item => !item.Body.IsDeleting()))
                cluster.Delete(item, new DeleteOptions { Propagation = DeleteOptions.Foreground });
            var blocks = owned[owner.Body.Uid()].Any(item => Current(cluster, item) is { } still
                && still.Body.ItemsAt("metadata", "ownerReferences").Any(reference => reference.TextAt("uid") == owner.Body.Uid() && reference.FlagAt("blockOwnerDeletion")));
            if (!blocks)
                RemoveFinalizer(cluster, owner, Foreground);
        }
    }

    private static void Collect(Cluster cluster, StoredObject item, Dictionary<string, StoredObject> byUid)
    {
        if (Current(cluster, item) is not { } current || current.Body.IsDeleting() || cluster.Catalog.Preferred(current.Resource) is null)
            return;
        var gone = current.Body.ItemsAt("metadata", "ownerReferences").Where(owner => !byUid.ContainsKey(owner.TextAt("uid") ?? "")).ToList();
        if (gone.Count == current.Body.ItemsAt("metadata", "ownerReferences").Count())
            cluster.Delete(current);
        else
            gone.ForEach(owner => DropOwner(cluster, current, owner.TextAt("uid")!));
    }

    private static StoredObject? Current(Cluster cluster, StoredObject item) =>
        cluster.Store.Find(item.Resource, item.Namespace, item.Name) is { } found && found.Body.Uid() == item.Body.Uid() ? found : null;

    private static void DropOwner(Cluster cluster, StoredObject item, string uid) => cluster.Writer.Change(item, ClusterObjects.Manager, body =>
        body.Metadata()["ownerReferences"] = new JsonArray(
            [.. body.ItemsAt("metadata", "ownerReferences").Where(owner => owner.TextAt("uid") != uid).Select(owner => owner.DeepClone())]));

    private static void RemoveFinalizer(Cluster cluster, StoredObject item, string finalizer) => cluster.Writer.Change(item, ClusterObjects.Manager, body =>
        body.Metadata()["finalizers"] = ObjectNodes.List(body.TextsAt("metadata", "finalizers").Where(name => name != finalizer)));
}
