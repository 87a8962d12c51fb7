using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Storage;

/// <summary>A55: the storage classes of the plan are there, and claims that name none get the default of the plan.</summary>
internal sealed class A55StorageClasses() : KubernetesFact("A55", "The storage classes of the plan are there, and only its default is the default.")
{
    private const string Default = "storageclass.kubernetes.io/is-default-class";

    public override IReadOnlyList<ResourceKind> Kinds { get; } = [ResourceKind.StorageClasses];

    public override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        foreach (var planned in plan.StorageClasses.Where(planned => state.Find(ResourceKind.StorageClasses, null, planned.Name) is null))
            yield return $"the storage class {planned.Name} is missing";
        var wanted = plan.StorageClasses.Where(planned => planned.IsDefault).Select(planned => planned.Name);
        var found = state.Of(ResourceKind.StorageClasses)
            .Where(present => present.Text("metadata", "annotations", Default) == "true")
            .Select(ObjectFields.Name)
            .ToList();
        if (!found.SequenceEqual(wanted))
            yield return $"the default storage class is {Words.List(found)}, instead of {Words.List(wanted)}";
    }
}
