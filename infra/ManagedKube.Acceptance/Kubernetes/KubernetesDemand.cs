using System.Collections.Immutable;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance.Kubernetes;

/// <summary>What has to be read from the Kubernetes API for some facts, each thing once however many facts need it.</summary>
/// <param name="Kinds">Whole kinds of objects.</param>
/// <param name="HealthPaths">Paths below which the API server tells its health, such as <c>readyz</c>.</param>
/// <param name="Questions">What somebody may do.</param>
/// <param name="Attempts">What is tried.</param>
internal sealed record KubernetesDemand(
    ImmutableHashSet<ResourceKind> Kinds, ImmutableHashSet<string> HealthPaths, ImmutableHashSet<AccessQuestion> Questions, ImmutableHashSet<Attempt> Attempts)
{
    /// <summary>What the facts that apply to a plan need.</summary>
    public static KubernetesDemand Of(IEnumerable<Fact> facts, ClusterPlan plan)
    {
        var asked = facts.OfType<KubernetesFact>().Where(fact => fact.AppliesTo(plan)).ToList();
        return new KubernetesDemand(
            [.. asked.SelectMany(fact => fact.Kinds)],
            [.. asked.SelectMany(fact => fact.HealthPaths)],
            [.. asked.SelectMany(fact => fact.Questions(plan))],
            [.. asked.SelectMany(fact => fact.Attempts(plan))]);
    }
}
