using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A56: storage that is lost with one machine is there only for those who ordered it.</summary>
internal sealed class A56OrderedClasses() : KubernetesFact("A56", "Storage classes that survive no failure are absent unless they were ordered.")
{
    private static readonly string[] Optional = [StorageClassNames.BlockNoReplication, StorageClassNames.Local];

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.StorageClasses];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) =>
        from name in Optional
        where plan.StorageClasses.All(planned => planned.Name != name) && state.Find(ResourceKind.StorageClasses, null, name) is not null
        select $"there is a storage class {name}, which was not ordered";
}
