using ManagedKube.Acceptance.Iaas;
using ManagedKube.Model.Planning;

namespace ManagedKube.Acceptance;

/// <summary>A fact that is read from the IaaS.</summary>
/// <param name="id">Its number in the list.</param>
/// <param name="statement">What holds.</param>
internal abstract class IaasFact(string id, string statement) : Fact
{
    public override FactDescription Description { get; } = new(id, statement, FactSource.Iaas);

    /// <summary>Everything that is otherwise.</summary>
    public abstract IEnumerable<string> Problems(ClusterPlan plan, IaasState state);
}
