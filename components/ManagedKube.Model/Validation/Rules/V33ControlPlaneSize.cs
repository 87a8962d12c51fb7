using System.Collections.Immutable;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V33: control planes grow with the number of workers that they serve.</summary>
internal sealed class V33ControlPlaneSize : DefinitionRule
{
    // Product spec 2.6: above so many workers, so many vCPU and GB.
    private static readonly ImmutableArray<(int Above, int VCpu, int MemoryGb)> Thresholds = [(200, 16, 64), (100, 8, 32), (50, 8, 16)];

    public override RuleDescription Description { get; } = new()
    {
        Id = "V33",
        Demand = "A control plane has 16 GB above 50 workers, 32 GB above 100, and 16 vCPU and 64 GB above 200.",
        Level = FindingLevel.Warning,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var (workers, size) = (definition.WorkerCount(), definition.ControlPlane.Size);
        if (workers > definition.Profile.MaximumWorkers || Thresholds.FirstOrDefault(threshold => workers > threshold.Above) is not { Above: > 0 } needed)
            yield break;
        // Below the minimum of the role another rule says more.
        if (size.VCpu >= MachineSize.ControlPlane.VCpu && size.VCpu < needed.VCpu)
            yield return Undersized("vcpu", $"{needed.VCpu} vCPU", size.VCpu);
        if (size.MemoryGb >= MachineSize.ControlPlane.MemoryGb && size.MemoryGb < needed.MemoryGb)
            yield return Undersized("memoryGb", $"{needed.MemoryGb} GB of memory", size.MemoryGb);

        Finding Undersized(string key, string amount, int actual) => Finding.Warning("V33", $"cluster.controlPlane.{key}",
            $"With more than {needed.Above} workers a control plane needs {amount}; these have {actual}.", $"Order {amount} or more.");
    }
}
