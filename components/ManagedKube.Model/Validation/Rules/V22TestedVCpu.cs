using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V22: more than 128 vCPU are beyond what the platform has been tested with.</summary>
internal sealed class V22TestedVCpu : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V22",
        Demand = "More than 128 vCPU are beyond what the platform has been tested with.",
        Level = FindingLevel.Warning,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        from machine in MachineGroup.Of(definition)
        where machine.Size.VCpu is > PlatformLimits.TestedVCpu and <= PlatformLimits.VCpu
        select Finding.Warning("V22", $"{machine.Path}.vcpu", $"{machine.Size.VCpu} vCPU are more than the platform has been tested with.",
            $"Prefer {PlatformLimits.TestedVCpu} or less.");
}
