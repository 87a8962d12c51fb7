using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation.Rules;

/// <summary>V20: every machine fits the smallest hypervisor host of its pool.</summary>
internal sealed class V20FitsHypervisor : DefinitionRule
{
    public override RuleDescription Description { get; } = new()
    {
        Id = "V20",
        Demand = "Every machine fits the smallest hypervisor host of its pool.",
    };

    public override IEnumerable<Finding> Check(ClusterDefinition definition)
    {
        if (definition.Hosts.Class is not { } name)
            yield break;
        if (BladeClass.Find(name) is not { } host)
        {
            yield return Finding.Error("V20", "cluster.hosts.class", $"There is no host class \"{name}\".",
                $"Write one of {string.Join(", ", BladeClass.All.Select(blade => blade.Name))}.");
            yield break;
        }
        foreach (var group in MachineGroup.Of(definition))
        {
            if (group.Size.VCpu > host.Threads)
            {
                yield return Finding.Error("V20", $"{group.Path}.vcpu",
                    $"{group.Size.VCpu} vCPU do not fit a {host.Name} host, which has {host.Threads} threads.",
                    $"Write {host.Threads} or less, or order larger hosts.");
            }
            if (group.Size.MemoryGb > host.UsableMemoryGb)
            {
                yield return Finding.Error("V20", $"{group.Path}.memoryGb",
                    $"{group.Size.MemoryGb} GB do not fit a {host.Name} host, which has {host.MemoryGb} GB and needs a twentieth for itself.",
                    $"Write {host.UsableMemoryGb} or less, or order larger hosts.");
            }
        }
    }
}
