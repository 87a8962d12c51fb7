using System.Collections.Immutable;

namespace ManagedKube.FaultSuite.Fleets;

/// <summary>A machine that shall exist. Networks, repositories and policies are those of its zone, by position.</summary>
internal sealed record MachinePlan
{
    public required string Name { get; init; }

    public required int Zone { get; init; }

    public required int Cpu { get; init; }

    /// <summary>In GiB.</summary>
    public required int Memory { get; init; }

    /// <summary>The size of the OS disk in GiB; null leaves it as the template has it.</summary>
    public int? OsDisk { get; init; }

    public required int Network { get; init; }

    public required bool IsOn { get; init; }

    public required int Policy { get; init; }

    public ImmutableSortedDictionary<string, string> Tags { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The data disks, by name.</summary>
    public ImmutableSortedDictionary<string, DiskPlan> Disks { get; init; } = ImmutableSortedDictionary<string, DiskPlan>.Empty;

    /// <summary>The adapters beside that of the template, by MAC address.</summary>
    public ImmutableSortedDictionary<string, AdapterPlan> Adapters { get; init; } = ImmutableSortedDictionary<string, AdapterPlan>.Empty;
}

/// <param name="Size">In GiB.</param>
/// <param name="Repository">Which of the shared repositories of the zone.</param>
internal sealed record DiskPlan(int Size, int Repository);

/// <param name="Network">Which network of the zone.</param>
internal sealed record AdapterPlan(int Network);
