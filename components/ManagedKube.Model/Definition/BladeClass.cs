using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>A class of hypervisor hosts (product spec 2.8).</summary>
/// <param name="Name">The class as the IaaS names it.</param>
/// <param name="MemoryGb">The host's memory in GB.</param>
/// <param name="Threads">The host's hardware threads.</param>
public sealed record BladeClass(string Name, int MemoryGb, int Threads)
{
    /// <summary>The share of a host's memory that one machine may have: the hypervisor needs the rest (V20).</summary>
    public const double UsableMemoryShare = 0.95;

    /// <summary>The catalogue.</summary>
    public static ImmutableArray<BladeClass> All { get; } =
    [
        new("ECO", 384, 40),
        new("STANDARD", 384, 64),
        new("ADVANCE", 768, 96),
        new("PERFORMANCE 1", 384, 32),
        new("PERFORMANCE 2", 768, 72),
        new("PERFORMANCE 3", 1536, 112),
        new("PERFORMANCE 4", 512, 64) { Gpus = 2 },
    ];

    /// <summary>The class called <paramref name="name"/>, in any case; null when there is none.</summary>
    public static BladeClass? Find(string name) => All.FirstOrDefault(blade => blade.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many GPUs a host has.</summary>
    public int Gpus { get; init; }

    /// <summary>The most memory that one machine may have on such a host, in whole GB.</summary>
    public int UsableMemoryGb => (int)(MemoryGb * UsableMemoryShare);
}
