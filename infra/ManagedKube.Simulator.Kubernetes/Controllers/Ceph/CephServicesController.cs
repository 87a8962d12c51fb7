using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>What Rook's operator does for file systems and object stores: metadata servers, two for each that is to be active, and gateways.</summary>
internal sealed class CephServicesController : IController
{
    public ImmutableArray<GroupResource> Watches { get; } = [RookResources.Clusters, RookResources.FileSystems, RookResources.ObjectStores, Known.Deployments];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        if (!OperatorController.Runs(cluster, RookResources.Operator))
            return null;
        foreach (var ceph in cluster.Store.List(RookResources.Clusters).Where(ceph => ceph.Body.TextAt("status", "phase") == "Ready").ToList())
        {
            if (CephClusterController.ImageOf(ceph) is not { } image)
                continue;
            var daemons = new CephDaemons(cluster, ceph.Namespace);
            foreach (var files in Of(cluster, RookResources.FileSystems, ceph))
                ServeFiles(cluster, files, daemons, image);
            foreach (var store in Of(cluster, RookResources.ObjectStores, ceph))
                ServeObjects(cluster, store, daemons, image);
        }

        return null;
    }

    private static List<StoredObject> Of(Cluster cluster, GroupResource resource, StoredObject ceph) =>
        [.. cluster.Store.List(resource, ceph.Namespace).Where(item => !item.Body.IsDeleting())];

    private static void ServeFiles(Cluster cluster, StoredObject files, CephDaemons daemons, string image)
    {
        var settings = files.Body.FieldsAt("spec", "metadataServer");
        var active = settings.NumberAt("activeCount") ?? 1;
        foreach (var letter in Enumerable.Range(0, (int)active * 2).Select(CephDaemon.Letter))
        {
            daemons.Keep(files, new CephDaemon
            {
                Type = CephDaemon.MetadataServer,
                Id = $"{files.Name}-{letter}",
                Selecting = ["rook_file_system", CephDaemon.MetadataServer],
                Labels = ImmutableSortedDictionary<string, string>.Empty.Add("rook_file_system", files.Name),
                Placement = settings.FieldsAt("placement"),
                Resources = settings.At("resources"),
                PriorityClass = settings.TextAt("priorityClassName"),
            }, image);
        }

        Tell(cluster, files, daemons.Of(CephDaemon.MetadataServer).Where(server => server.IsControlledBy(files)).Sum(CephDaemons.Ready) >= active);
    }

    private static void ServeObjects(Cluster cluster, StoredObject store, CephDaemons daemons, string image)
    {
        var settings = store.Body.FieldsAt("spec", "gateway");
        daemons.Keep(store, new CephDaemon
        {
            Type = CephDaemon.Gateway,
            Id = store.Name,
            Suffix = $"{store.Name}-{CephDaemon.Letter(0)}",
            Selecting = ["rook_object_store"],
            Labels = ImmutableSortedDictionary<string, string>.Empty.Add("rook_object_store", store.Name),
            Placement = settings.FieldsAt("placement"),
            Resources = settings.At("resources"),
            PriorityClass = settings.TextAt("priorityClassName"),
            Replicas = settings.NumberAt("instances") ?? 1,
            MayOverlap = true,
        }, image);
        cluster.Ensure(Known.Services, new JsonObject
        {
            ["metadata"] = new JsonObject
            {
                ["name"] = $"{CephDaemon.AppOf(CephDaemon.Gateway)}-{store.Name}",
                ["namespace"] = store.Namespace,
                ["ownerReferences"] = new JsonArray(cluster.OwnerReference(store)),
            },
            ["spec"] = new JsonObject
            {
                ["selector"] = new JsonObject { ["app"] = CephDaemon.AppOf(CephDaemon.Gateway), ["rook_object_store"] = store.Name },
                ["ports"] = new JsonArray(new JsonObject { ["name"] = "http", ["port"] = settings.NumberAt("port") ?? 80 }),
            },
        }, RookResources.Operator);
        Tell(cluster, store, daemons.Of(CephDaemon.Gateway).Any(gateway => gateway.IsControlledBy(store) && CephDaemons.Ready(gateway) > 0));
    }

    private static void Tell(Cluster cluster, StoredObject item, bool isServed) => cluster.SetStatus(item, new JsonObject
    {
        ["phase"] = isServed ? "Ready" : "Progressing",
        ["observedGeneration"] = item.Body.NumberAt("metadata", "generation"),
    }, RookResources.Operator);
}
