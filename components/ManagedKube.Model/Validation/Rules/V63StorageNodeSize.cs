using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning.Storage;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V63: storage nodes grow with their disks.</summary>
internal sealed class V63StorageNodeSize : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V63",
        Demand = "A storage node has 10.9 GB of memory and 1.25 vCPU more for each TB of Ceph disks above half a TB.",
        Level = FindingLevel.Warning,
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var raw = definition.Ceph.DisksGb.Sum(size => (long)size);
        if (definition.Profile.StorageNodes == 0 || raw > (long)PlatformLimits.DiskGb * PlatformLimits.CephDisks)
            yield break;
        var (size, (vcpu, memoryGb)) = (definition.StorageNodeSize(), StorageNodeSizing.Recommended(raw));
        // Below the minimum of the role another rule says more.
        if (size.VCpu >= MachineSize.StorageNode.VCpu && size.VCpu < vcpu)
            yield return Undersized("vcpu", $"{vcpu} vCPU", size.VCpu);
        if (size.MemoryGb >= MachineSize.StorageNode.MemoryGb && size.MemoryGb < memoryGb)
            yield return Undersized("memoryGb", $"{memoryGb} GB of memory", size.MemoryGb);

        Finding Undersized(string key, string amount, int actual) => Finding.Warning("V63", $"cluster.storageNodes.{key}",
            $"For {raw} GB of Ceph disks a storage node needs {amount}; these have {actual}.", $"Order {amount} or more.");
    }
}
