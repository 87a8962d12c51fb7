using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance;

/// <summary>A fact that is read from the Kubernetes API.</summary>
/// <param name="id">Its number in the list.</param>
/// <param name="statement">What holds.</param>
internal abstract class KubernetesFact(string id, string statement) : Fact
{
    public override FactDescription Description { get; } = new(id, statement, FactSource.Kubernetes);

    /// <summary>The kinds of objects that it looks at.</summary>
    public abstract IReadOnlyList<ResourceKind> Kinds { get; }

    /// <summary>The paths at which it asks the API server for its health.</summary>
    public virtual IReadOnlyList<string> HealthPaths => [];

    /// <summary>What it asks the API server about rights.</summary>
    public virtual IEnumerable<AccessQuestion> Questions(ClusterPlan plan) => [];

    /// <summary>What it tries, without leaving anything behind.</summary>
    public virtual IEnumerable<Attempt> Attempts(ClusterPlan plan) => [];

    /// <summary>Everything that is otherwise.</summary>
    /// <exception cref="UnreadableException">A kind could not be read.</exception>
    public abstract IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state);
}
