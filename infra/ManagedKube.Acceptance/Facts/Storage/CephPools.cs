using System.Text.Json.Nodes;
using ManagedKube.Acceptance.Kubernetes;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>All pools of Ceph, wherever they are declared.</summary>
internal static class CephPools
{
    /// <summary>The kinds that declare pools.</summary>
    public static readonly IReadOnlyList<ResourceKind> Kinds = [ResourceKind.CephBlockPools, ResourceKind.CephFileSystems, ResourceKind.CephObjectStores];

    /// <summary>The pools of block volumes, by name.</summary>
    public static IEnumerable<(string Name, JsonNode Spec)> Block(KubernetesState state) =>
        from pool in state.Of(ResourceKind.CephBlockPools)
        let spec = pool.At("spec")
        where spec is not null
        select (pool.Name(), spec);

    /// <summary>The pools of file systems' data.</summary>
    public static IEnumerable<(string Name, JsonNode Spec)> FileData(KubernetesState state) =>
        from system in state.Of(ResourceKind.CephFileSystems)
        from pool in system.Items("spec", "dataPools")
        select ($"{system.Name()}-{pool.Text("name")}", (JsonNode)pool);

    /// <summary>The pools of objects' data.</summary>
    public static IEnumerable<(string Name, JsonNode Spec)> ObjectData(KubernetesState state) => Inside(state, ResourceKind.CephObjectStores, "dataPool");

    /// <summary>All of them, with what describes files and objects.</summary>
    public static IEnumerable<(string Name, JsonNode Spec)> All(KubernetesState state) =>
    [
        .. Block(state), .. FileData(state), .. ObjectData(state),
        .. Inside(state, ResourceKind.CephFileSystems, "metadataPool"), .. Inside(state, ResourceKind.CephObjectStores, "metadataPool"),
    ];

    /// <summary>How many copies a pool keeps; 0 for one that is not replicated.</summary>
    public static int Copies(JsonNode pool) => pool.Number("replicated", "size");

    /// <summary>The most that a pool takes, in bytes; 0 without a limit.</summary>
    public static double Quota(JsonNode pool) => Quantity.Parse(pool.Text("quotas", "maxSize"));

    private static IEnumerable<(string Name, JsonNode Spec)> Inside(KubernetesState state, ResourceKind kind, string field) =>
        from item in state.Of(kind)
        let pool = item.At("spec", field)
        where pool is not null
        select ($"{item.Name()} ({field})", pool);
}
