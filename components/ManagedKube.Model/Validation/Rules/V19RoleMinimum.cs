using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V19: a control plane has at least 8 vCPU and 12 GB, a storage node 12 and 24, the Git Runner 4 and 8.</summary>
internal sealed class V19RoleMinimum : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V19",
        Demand = "A control plane has at least 8 vCPU and 12 GB, a storage node 12 and 24, the Git Runner 4 and 8.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        MachineGroup.Of(definition).Where(group => group.Role != MachineRole.Worker).SelectMany(group => RoleMinimum.Check("V19", group));
}
