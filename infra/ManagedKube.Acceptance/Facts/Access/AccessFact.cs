using System.Collections.Immutable;
using ManagedKube.Acceptance.Kubernetes;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Facts.Access;

/// <summary>A fact about rights: the same answer is expected to all its questions.</summary>
/// <param name="id">Its number in the list.</param>
/// <param name="statement">What holds.</param>
internal abstract class AccessFact(string id, string statement) : KubernetesFact(id, statement)
{
    public sealed override IReadOnlyList<ResourceKind> Kinds => [];

    public sealed override IEnumerable<AccessQuestion> Questions(ClusterPlan plan) => Asked(plan);

    public sealed override IEnumerable<string> Problems(ClusterPlan plan, KubernetesState state)
    {
        var wanted = IsAllowed(plan);
        return Asked(plan)
            .Where(question => state.IsAllowed(question) != wanted)
            .Select(question => $"{question.User ?? question.Group} {(wanted ? "may not" : "may")} {question}")
            .Concat(Details(plan, state));
    }

    /// <summary>What is asked.</summary>
    protected abstract ImmutableArray<AccessQuestion> Asked(ClusterPlan plan);

    /// <summary>The answer that is expected.</summary>
    protected abstract bool IsAllowed(ClusterPlan plan);

    /// <summary>What is otherwise beside the answers.</summary>
    protected virtual IEnumerable<string> Details(ClusterPlan plan, KubernetesState state) => [];
}
