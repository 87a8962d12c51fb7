using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V26: the operating system's disk has at least 64 GB; the Git Runner's 64 GB in production and 30 GB in dev/test.</summary>
internal sealed class V26OsDiskMinimum : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V26",
        Demand = "The operating system's disk has at least 64 GB; the Git Runner's 64 GB in production and 30 GB in dev/test.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        from machine in MachineGroup.Of(definition)
        where machine.Size.OsDiskGb < machine.Minimum.OsDiskGb
        select Finding.Error("V26", $"{machine.Path}.osDiskGb",
            $"The disk of {machine.Noun} needs at least {machine.Minimum.OsDiskGb} GB; this one has {machine.Size.OsDiskGb}.",
            $"Write {machine.Minimum.OsDiskGb} or more.");
}
