using System.Text.Json.Nodes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Backup;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.PlanViews.Json;

/// <summary>Storage and backups in JSON.</summary>
internal static class StorageJson
{
    public static JsonObject Of(ClusterPlan plan) => new()
    {
        ["ceph"] = Of(plan.Ceph),
        ["classes"] = new JsonArray([.. plan.StorageClasses.Select(Of)]),
        ["objectStorage"] = new JsonObject
        {
            ["region"] = plan.ObjectStorage.Region,
            ["endpoint"] = plan.ObjectStorage.Endpoint,
            ["buckets"] = new JsonArray([.. plan.ObjectStorage.Buckets.Select(Of)]),
        },
    };

    public static JsonObject Of(BackupPlan backups) => new()
    {
        ["profile"] = backups.Profile,
        ["infrastructurePolicy"] = backups.InfrastructurePolicy,
        ["clientPolicies"] = new JsonArray([.. backups.ClientPolicies.Select(policy => new JsonObject
        {
            ["name"] = policy.Name,
            ["hour"] = policy.Hour,
            ["namespaceLabel"] = policy.NamespaceLabel,
        })]),
    };

    private static JsonObject Of(CephPlan ceph)
    {
        var recommended = StorageNodeSizing.Recommended(ceph.Capacity.UsableGb);
        return new JsonObject
        {
            ["carriers"] = JsonWords.List(ceph.Carriers),
            ["failureDomain"] = ceph.FailureDomain,
            ["diskClass"] = ceph.DiskClass.Name,
            ["rawGb"] = ceph.Capacity.RawGb,
            ["usableGb"] = ceph.Capacity.UsableGb,
            ["clientFreeGb"] = ceph.Capacity.ClientFreeGb,
            ["quotas"] = new JsonObject
            {
                ["blockGb"] = ceph.Quotas.BlockGb,
                ["fileGb"] = ceph.Quotas.FileGb,
                ["bucketGb"] = ceph.Quotas.BucketGb,
                ["noReplicationGb"] = ceph.Quotas.NoReplicationGb,
            },
            ["recommendedCarrier"] = new JsonObject { ["vcpu"] = recommended.VCpu, ["memoryGb"] = recommended.MemoryGb },
        };
    }

    private static JsonNode Of(StorageClassPlan storage) => new JsonObject
    {
        ["name"] = storage.Name,
        ["kind"] = storage.Kind,
        ["replicas"] = storage.Replicas,
        ["access"] = storage.Access,
        ["default"] = storage.IsDefault,
        ["bindingMode"] = storage.BindingMode,
    };

    private static JsonNode Of(BucketPlan bucket) => new JsonObject
    {
        ["name"] = bucket.Name,
        ["use"] = JsonWords.Of(bucket.Use),
        ["account"] = bucket.Account,
        ["role"] = BucketPlan.Role,
        ["sources"] = JsonWords.List(bucket.Sources),
    };
}
