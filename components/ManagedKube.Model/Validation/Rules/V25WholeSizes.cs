using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V25: sizes are whole numbers, and the cores per socket divide the processors.</summary>
internal sealed class V25WholeSizes : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V25",
        Demand = "Sizes are whole numbers, and the cores per socket divide the processors.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        from machine in MachineGroup.Of(definition)
        where machine.Size.CoresPerSocket is { } cores && (cores < 1 || machine.Size.VCpu % cores != 0)
        select Finding.Error("V25", $"{machine.Path}.coresPerSocket",
            $"{machine.Size.VCpu} vCPU cannot be split into sockets of {machine.Size.CoresPerSocket}.",
            $"Write a number that divides {machine.Size.VCpu}.");
}
