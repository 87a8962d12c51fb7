using ManagedKube.Acceptance.Kubernetes;

namespace ManagedKube.Acceptance.Facts;

/// <summary>Something that runs pods, by its name in the namespace of its component.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
internal readonly record struct Workload(ResourceKind Kind, string Name)
{
    public static Workload Deployment(string name) => new(ResourceKind.Deployments, name);

    public static Workload StatefulSet(string name) => new(ResourceKind.StatefulSets, name);
}
