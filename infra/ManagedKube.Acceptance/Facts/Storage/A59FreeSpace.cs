using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A59: what the client was promised is there for him: free, or in volumes that he has claimed already.</summary>
internal sealed class A59FreeSpace() : KubernetesFact("A59", "Ceph has room for what the client may store.")
{
    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.CephClusters, ResourceKind.VolumeClaims, ResourceKind.Namespaces];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var copies = plan.StorageClasses.First(storage => storage.IsDefault).Replicas;
        var promised = plan.Ceph.Capacity.ClientFreeGb;
        if (CephSpace.FreeGb(state) is not { } free)
            yield return "Ceph does not tell how much is free";
        else if ((free + ClaimedGb(plan, state)) / copies is var room && room < promised * CephSpace.Tolerated)
            yield return $"there is room for {room:F0} GB of the client's, instead of {promised}";
    }

    // As Ceph stores it, with all copies.
    private static double ClaimedGb(ClusterPlan plan, KubernetesState state)
    {
        var platform = PlatformSpaces.Of(state);
        return (
            from claim in state.Of(ResourceKind.VolumeClaims)
            where !platform.Contains(claim.Namespace())
            from storage in plan.StorageClasses
            where storage.Name == claim.Text("spec", "storageClassName") && storage.Name != StorageClassNames.Local
            select Quantity.Parse(claim.Text("status", "capacity", "storage")) * storage.Replicas / MachinePlan.BytesPerGb).Sum();
    }
}
