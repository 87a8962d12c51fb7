using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts;

/// <summary>A component of the platform is there, whole, where it was ordered, and absent everywhere else.</summary>
/// <param name="id">Its number in the list.</param>
/// <param name="component">The component.</param>
/// <param name="space">Its namespace.</param>
/// <param name="statement">What holds.</param>
internal abstract class ComponentFact(string id, PlatformComponent component, string space, string statement) : KubernetesFact(id, statement)
{
    public sealed override IReadOnlyList<ResourceKind> Kinds => [.. Workloads.Kinds, .. MoreKinds];

    public sealed override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state) => plan.Components.Contains(component)
        ? Parts.SelectMany(part => Workloads.Problems(state, part.Kind, space, part.Name)).Concat(Details(plan, state))
        : Excess(state);

    /// <summary>What runs of it.</summary>
    protected abstract ImmutableArray<Workload> Parts { get; }

    /// <summary>The kinds that <see cref="Details"/> looks at beside workloads.</summary>
    protected virtual IEnumerable<ResourceKind> MoreKinds => [];

    /// <summary>What is otherwise where it was ordered, beside its workloads.</summary>
    protected virtual IEnumerable<string> Details(ClusterPlan plan, KubernetesState state) => [];

    /// <summary>What is there of it although it was not ordered.</summary>
    protected virtual IEnumerable<string> Excess(KubernetesState state) => Workloads.Unexpected(state, space);

    /// <summary>The same for a component that shares its namespace with others.</summary>
    protected IEnumerable<string> ExcessParts(KubernetesState state) => Parts
        .Where(part => state.Find(part.Kind, space, part.Name) is not null)
        .Select(part => $"{space}/{part.Name} runs, and was not ordered");
}
