namespace ManagedKube.Model.Validation;

/// <summary>The least processors and memory of a role (V18, V19).</summary>
internal static class RoleMinimum
{
    public static IEnumerable<Finding> Check(string rule, MachineGroup group)
    {
        if (group.Size.VCpu < group.Minimum.VCpu)
        {
            yield return Finding.Error(rule, $"{group.Path}.vcpu",
                $"{Noun(group)} needs at least {group.Minimum.VCpu} vCPU; this one has {group.Size.VCpu}.",
                $"Write {group.Minimum.VCpu} or more.");
        }
        if (group.Size.MemoryGb < group.Minimum.MemoryGb)
        {
            yield return Finding.Error(rule, $"{group.Path}.memoryGb",
                $"{Noun(group)} needs at least {group.Minimum.MemoryGb} GB of memory; this one has {group.Size.MemoryGb}.",
                $"Write {group.Minimum.MemoryGb} or more.");
        }
    }

    private static string Noun(MachineGroup group) => char.ToUpperInvariant(group.Noun[0]) + group.Noun[1..];
}
