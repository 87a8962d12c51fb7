using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using ManagedKube.Simulator.Kubernetes.Resources;
using ManagedKube.Simulator.Kubernetes.Storage;

namespace ManagedKube.Simulator.Kubernetes.Controllers.Ceph;

/// <summary>The daemons of a Ceph cluster. One is changed after the other, and only while all are well: Rook asks Ceph whether one may stop.</summary>
/// <param name="cluster">The cluster.</param>
/// <param name="space">The namespace of the Ceph cluster.</param>
internal sealed class CephDaemons(Cluster cluster, string space)
{
    private bool _mayStop = All(cluster, space).All(IsWell);

    /// <summary>The Deployments of a type.</summary>
    public IEnumerable<StoredObject> Of(string type) =>
        All(cluster, space).Where(deployment => deployment.Body.Label("app") == CephDaemon.AppOf(type)).ToList();

    /// <summary>Runs a daemon, and changes it where it is not as wanted.</summary>
    /// <param name="owner">The object that asks for it.</param>
    /// <param name="daemon">The daemon.</param>
    /// <param name="image">The image of Ceph.</param>
    public void Keep(StoredObject owner, CephDaemon daemon, string image)
    {
        var wanted = CephDeployment.Of(cluster, owner, daemon, image);
        if (cluster.Store.Find(Known.Deployments, owner.Namespace, daemon.DeploymentName) is not { } present)
            cluster.Create(Known.Deployments, wanted, RookResources.Operator);
        else if (!present.Body.IsDeleting() && _mayStop && Differs(present.Body, wanted))
        {
            cluster.Writer.Change(present, RookResources.Operator, body => Replace(body, wanted));
            _mayStop = false;
        }
    }

    /// <summary>How many pods of a daemon are ready.</summary>
    public static long Ready(StoredObject deployment) => deployment.Body.NumberAt("status", "readyReplicas") ?? 0;

    private static bool IsWell(StoredObject deployment) =>
        deployment.Body.NumberAt("status", "observedGeneration") == deployment.Body.NumberAt("metadata", "generation")
        && Ready(deployment) == (deployment.Body.NumberAt("spec", "replicas") ?? 1);

    private static IEnumerable<StoredObject> All(Cluster cluster, string space) => cluster.Store.List(Known.Deployments, space)
        .Where(deployment => deployment.Body.Label(CephDeployment.ClusterLabel) == space && !deployment.Body.IsDeleting());

    // Whatever else differs, Kubernetes itself has added.
    private static bool Differs(JsonObject present, JsonObject wanted)
    {
        var changed = present.Copy();
        Replace(changed, wanted);
        return !ObjectNodes.Same(changed, present);
    }

    private static void Replace(JsonObject body, JsonObject wanted)
    {
        body.Child("spec")["replicas"] = wanted.At("spec", "replicas")!.DeepClone();
        var (spec, wantedSpec) = (body.Child("spec").Child("template").Child("spec"), wanted.FieldsAt("spec", "template", "spec")!);
        foreach (var field in (string[])["affinity", "tolerations"])
            if (wantedSpec[field] is { } value)
                spec[field] = value.DeepClone();
            else
                spec.Remove(field);
        var (container, wantedContainer) = (spec["containers"]![0]!.AsObject(), wantedSpec["containers"]![0]!);
        foreach (var field in (string[])["image", "resources"])
            if (wantedContainer[field] is { } value)
                container[field] = value.DeepClone();
    }
}
