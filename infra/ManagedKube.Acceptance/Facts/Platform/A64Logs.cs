using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Platform;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Acceptance.Facts.Platform;

/// <summary>A64: logs go to their bucket. What is in the bucket is told by its S3 API only.</summary>
internal sealed class A64Logs() : ComponentFact(
    "A64", PlatformComponent.Monitoring, NamespaceNames.Monitoring, "Loki runs and keeps its logs in the bucket of the plan; Core has none.")
{
    private const string Name = "loki";

    protected override ImmutableArray<Workload> Parts { get; } = [Workload.StatefulSet(Name), Workload.Deployment("loki-gateway")];

    protected override IEnumerable<ResourceKind> MoreKinds => [ResourceKind.ConfigMaps];

    protected override IEnumerable<string> Details(ClusterPlan plan, KubernetesState state)
    {
        var bucket = plan.ObjectStorage.Buckets.First(bucket => bucket.Use == BucketUse.Logs).Name;
        if (state.Find(ResourceKind.ConfigMaps, NamespaceNames.Monitoring, Name)?.At("data")?.ToJsonString().Contains(bucket, StringComparison.Ordinal) != true)
            yield return $"Loki's configuration does not name the bucket {bucket}";
    }

    protected override IEnumerable<string> Excess(KubernetesState state) => ExcessParts(state);
}
