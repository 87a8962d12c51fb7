using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Validation;

/// <summary>Whether machines fit a host (V20).</summary>
internal static class HostFit
{
    /// <summary>What does not fit.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="host">The host.</param>
    /// <param name="noun">The host in words, with its article.</param>
    public static IEnumerable<Finding> Check(ClusterDefinition definition, BladeClass host, string noun)
    {
        foreach (var group in MachineGroup.Of(definition))
        {
            if (group.Size.VCpu > host.Threads)
            {
                yield return Finding.Error("V20", $"{group.Path}.vcpu", $"{group.Size.VCpu} vCPU do not fit {noun}, which has {host.Threads} threads.",
                    $"Write {host.Threads} or less, or rent larger hosts.");
            }
            if (group.Size.MemoryGb > host.UsableMemoryGb)
            {
                yield return Finding.Error("V20", $"{group.Path}.memoryGb",
                    $"{group.Size.MemoryGb} GB do not fit {noun}, which has {host.MemoryGb} GB and needs a twentieth for itself.",
                    $"Write {host.UsableMemoryGb} or less, or rent larger hosts.");
            }
        }
    }
}
