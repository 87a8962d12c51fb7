using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance;

/// <summary>One fact of the acceptance list: a pure comparison of the plan with what was read.</summary>
internal abstract class Fact
{
    /// <summary>What it says.</summary>
    public abstract FactDescription Description { get; }

    /// <summary>Whether the list asks for it of such a cluster. A fact that says that something is absent applies where it has to be.</summary>
    public virtual bool AppliesTo(ClusterPlan plan) => true;
}
