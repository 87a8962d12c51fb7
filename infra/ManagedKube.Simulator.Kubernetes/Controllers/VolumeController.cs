using System.Collections.Immutable;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;
using ManagedKube.Simulator.Kubernetes.Writing.Kinds;

namespace ManagedKube.Simulator.Kubernetes.Controllers;

/// <summary>Makes volumes for claims whose class has a provisioner that the cluster knows, and ends both with each other.</summary>
internal sealed class VolumeController : IController
{
    private const string NoProvisioner = "kubernetes.io/no-provisioner";

    public ImmutableArray<GroupResource> Watches { get; } =
        [Known.PersistentVolumeClaims, Known.PersistentVolumes, Known.StorageClasses, Known.CsiDrivers, Known.Pods];

    public DateTimeOffset? Reconcile(Cluster cluster)
    {
        foreach (var claim in cluster.Store.List(Known.PersistentVolumeClaims).ToList())
        {
            if (claim.Body.IsDeleting())
                Release(cluster, claim);
            else if (claim.Body.TextAt("status", "phase") == "Bound")
                Grow(cluster, claim);
            else
                Provision(cluster, claim);
        }

        foreach (var volume in cluster.Store.List(Known.PersistentVolumes).ToList())
            FollowClaim(cluster, volume);
        return null;
    }

    /// <summary>Whether a claim gets its volume only when a pod uses it.</summary>
    public static bool WaitsForPod(Cluster cluster, JsonObject claim) =>
        cluster.Store.Find(Known.StorageClasses, string.Empty, claim.TextAt("spec", "storageClassName") ?? string.Empty)?.Body.TextAt("volumeBindingMode") == "WaitForFirstConsumer";

    private static void Provision(Cluster cluster, StoredObject claim)
    {
        if (cluster.Store.Find(Known.StorageClasses, string.Empty, claim.Body.TextAt("spec", "storageClassName") ?? string.Empty) is not { } storage)
            return;
        var provisioner = storage.Body.TextAt("provisioner")!;
        if (provisioner == NoProvisioner || cluster.Store.Find(Known.CsiDrivers, string.Empty, provisioner) is null)
            return;
        if (WaitsForPod(cluster, claim.Body) && !PodsUsing(cluster, claim).Any(pod => !string.IsNullOrEmpty(pod.Body.TextAt("spec", "nodeName"))))
            return;
        var name = $"pvc-{claim.Body.Uid()}";
        var size = claim.Body.At("spec", "resources", "requests", "storage")!;
        cluster.Ensure(Known.PersistentVolumes, new JsonObject
        {
            ["metadata"] = new JsonObject { ["name"] = name, ["annotations"] = new JsonObject { ["pv.kubernetes.io/provisioned-by"] = provisioner } },
            ["spec"] = new JsonObject
            {
                ["accessModes"] = claim.Body.At("spec", "accessModes")!.DeepClone(),
                ["capacity"] = new JsonObject { ["storage"] = size.DeepClone() },
                ["claimRef"] = new JsonObject
                {
                    ["apiVersion"] = "v1",
                    ["kind"] = "PersistentVolumeClaim",
                    ["name"] = claim.Name,
                    ["namespace"] = claim.Namespace,
                    ["uid"] = claim.Body.Uid(),
                },
                ["csi"] = new JsonObject { ["driver"] = provisioner, ["volumeHandle"] = $"{storage.Name}-{claim.Body.Uid()}" },
                ["persistentVolumeReclaimPolicy"] = storage.Body.TextAt("reclaimPolicy") ?? "Delete",
                ["storageClassName"] = storage.Name,
                ["volumeMode"] = claim.Body.TextAt("spec", "volumeMode") ?? "Filesystem",
            },
        }, provisioner);
        cluster.Writer.Change(claim, ClusterObjects.Manager, body =>
        {
            body.Child("spec")["volumeName"] = name;
            body.Metadata().Child("annotations")["pv.kubernetes.io/bind-completed"] = "yes";
        });
        cluster.SetStatus(cluster.Store.Find(Known.PersistentVolumeClaims, claim.Namespace, claim.Name)!, new JsonObject
        {
            ["phase"] = "Bound",
            ["accessModes"] = claim.Body.At("spec", "accessModes")!.DeepClone(),
            ["capacity"] = new JsonObject { ["storage"] = size.DeepClone() },
        });
        if (cluster.Store.Find(Known.PersistentVolumes, string.Empty, name) is { } volume)
            cluster.SetStatus(volume, new JsonObject { ["phase"] = "Bound" });
    }

    private static void Grow(Cluster cluster, StoredObject claim)
    {
        var wanted = claim.Body.At("spec", "resources", "requests", "storage");
        if (Quantity.Of(wanted) <= Quantity.Of(claim.Body.At("status", "capacity", "storage")))
            return;
        cluster.SetStatus(claim, new JsonObject { ["capacity"] = new JsonObject { ["storage"] = wanted!.DeepClone() } });
        if (cluster.Store.Find(Known.PersistentVolumes, string.Empty, claim.Body.TextAt("spec", "volumeName") ?? string.Empty) is { } volume)
            cluster.Writer.Change(volume, ClusterObjects.Manager, body => body.Child("spec").Child("capacity")["storage"] = wanted.DeepClone());
    }

    /// <summary>A claim that is to go stays as long as a pod uses it.</summary>
    private static void Release(Cluster cluster, StoredObject claim)
    {
        if (PodsUsing(cluster, claim).Any(pod => pod.IsActive()) || !claim.Body.TextsAt("metadata", "finalizers").Contains(VolumeClaimRules.Protection))
            return;
        cluster.Writer.Change(claim, ClusterObjects.Manager, body =>
            body.Metadata()["finalizers"] = ObjectNodes.List(body.TextsAt("metadata", "finalizers").Where(name => name != VolumeClaimRules.Protection)));
    }

    private static void FollowClaim(Cluster cluster, StoredObject volume)
    {
        if (volume.Body.FieldsAt("spec", "claimRef") is not { } reference || volume.Body.IsDeleting())
            return;
        var claim = cluster.Store.Find(Known.PersistentVolumeClaims, reference.TextAt("namespace") ?? string.Empty, reference.TextAt("name") ?? string.Empty);
        if (claim?.Body.Uid() == reference.TextAt("uid"))
            return;
        if (volume.Body.TextAt("spec", "persistentVolumeReclaimPolicy") == "Delete")
            cluster.Delete(volume);
        else
            cluster.SetStatus(volume, new JsonObject { ["phase"] = "Released" });
    }

    private static IEnumerable<StoredObject> PodsUsing(Cluster cluster, StoredObject claim) => cluster.Store.List(Known.Pods, claim.Namespace)
        .Where(pod => pod.Body.ItemsAt("spec", "volumes").Any(volume => volume.TextAt("persistentVolumeClaim", "claimName") == claim.Name));
}
