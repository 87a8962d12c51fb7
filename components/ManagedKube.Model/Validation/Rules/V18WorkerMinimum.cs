using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V18: a worker has at least 12 vCPU and 24 GB.</summary>
internal sealed class V18WorkerMinimum : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V18",
        Demand = "A worker has at least 12 vCPU and 24 GB.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        MachineGroup.Of(definition).Where(group => group.Role == MachineRole.Worker).SelectMany(group => RoleMinimum.Check("V18", group));
}
