using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V35: local storage has disks to lie on, and none of them on a Ceph carrier.</summary>
internal sealed class V35LocalStorage : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V35",
        Demand = "With TopoLVM a pool has local disks, and none of them lies on a Ceph carrier of dev/test.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        var isOn = definition.Components.GetValueOrDefault(PlatformComponent.TopoLvm);
        if (isOn && definition.Workers.All(pool => pool.LocalDiskGb is null))
        {
            yield return Finding.Error("V35", "cluster.components.topolvm", "TopoLVM has no disk: no worker pool has localDiskGb.",
                "Write localDiskGb at the pool that is for local storage.");
        }
        foreach (var (index, pool) in definition.Workers.Index())
        {
            var path = $"cluster.workers[{index}].localDiskGb";
            if (pool.LocalDiskGb is not { } size)
                continue;
            if (size is < 1 or > PlatformLimits.DiskGb)
            {
                yield return Finding.Error(
                    "V35", path, $"A local disk has 1 to {PlatformLimits.DiskGb} GB, not {size}.", "Correct the size, or remove the line.");
            }
            else if (!isOn)
            {
                yield return Finding.Warning("V35", path, "Nothing uses this disk, since TopoLVM is not switched on.",
                    "Write components: {topolvm: true}, or remove the line.");
            }
            else if (definition.Environment == ClusterEnvironment.DevTest && pool.Numbers().Any(number => number <= ClusterDefinitionExtensions.CephCarriers))
            {
                yield return Finding.Error("V35", path, "The first three workers carry the Ceph disks and cannot have local storage too.",
                    $"Make a pool of its own for local storage, with firstNumber {ClusterDefinitionExtensions.CephCarriers + 1} or higher.");
            }
        }
    }
}
