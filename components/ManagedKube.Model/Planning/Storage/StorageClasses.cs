using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Planning.Storage;

/// <summary>Decides the StorageClasses (product spec 4.6).</summary>
internal static class StorageClasses
{
    public static ImmutableArray<StorageClassPlan> Of(CephQuotas quotas, ImmutableSortedSet<PlatformComponent> components)
    {
        List<StorageClassPlan> classes =
        [
            Replicated(StorageClassNames.Block, "RBD", "RWO") with { IsDefault = true },
            Replicated(StorageClassNames.FileSystem, "CephFS", "RWX"),
            Replicated(StorageClassNames.Bucket, "object bucket claim", "S3"),
        ];
        if (quotas.NoReplicationGb > 0)
            classes.Add(new StorageClassPlan { Name = StorageClassNames.BlockNoReplication, Kind = "RBD", Replicas = 1, Access = "RWO" });
        if (components.Contains(PlatformComponent.TopoLvm))
        {
            classes.Add(new StorageClassPlan
            {
                Name = StorageClassNames.Local,
                Kind = "local LVM",
                Replicas = 1,
                Access = "RWO",
                BindingMode = "WaitForFirstConsumer",
            });
        }
        return [.. classes];
    }

    private static StorageClassPlan Replicated(string name, string kind, string access) =>
        new() { Name = name, Kind = kind, Replicas = ClusterDefinitionExtensions.CephCarriers, Access = access };
}
