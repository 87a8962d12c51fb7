using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V21: no machine exceeds what OpenIaaS allows. Ceph disks are the matter of V58.</summary>
internal sealed class V21PlatformLimits : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V21",
        Demand = "No machine exceeds what OpenIaaS allows.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition) =>
        MachineGroup.Of(definition).SelectMany(Check);

    private static IEnumerable<Finding> Check(MachineGroup group)
    {
        (string Key, int Value, int Limit, string Unit)[] figures =
        [
            ("vcpu", group.Size.VCpu, PlatformLimits.VCpu, "vCPU"),
            ("memoryGb", group.Size.MemoryGb, PlatformLimits.MemoryGb, "GB of memory"),
            ("osDiskGb", group.Size.OsDiskGb, PlatformLimits.DiskGb, "GB on one disk"),
        ];
        return figures.Where(figure => figure.Value > figure.Limit).Select(figure => Finding.Error("V21", $"{group.Path}.{figure.Key}",
            $"A machine has at most {figure.Limit} {figure.Unit}; this one would have {figure.Value}.", $"Write {figure.Limit} or less."));
    }
}
