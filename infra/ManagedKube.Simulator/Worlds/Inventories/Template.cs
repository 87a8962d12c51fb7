using System.Collections.Immutable;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds.Compute;

namespace ManagedKube.Simulator.Worlds.Inventories;

/// <summary>What a virtual machine is made from.</summary>
internal sealed record Template
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required Pool Pool { get; init; }

    public required int Cpu { get; init; }

    public required int NumCoresPerSocket { get; init; }

    /// <summary>In bytes; no virtual machine made from it may have less.</summary>
    public required long Memory { get; init; }

    public required BootFirmware BootFirmware { get; init; }

    /// <summary>What the guest calls itself once it runs.</summary>
    public required string OperatingSystemName { get; init; }

    /// <summary>The Talos version in it, which its name tells (<c>talos-1.13.10-nocloud-amd64</c>); null for another operating system.</summary>
    public TalosVersion? TalosVersion
    {
        get
        {
            if (!Name.StartsWith("talos-", StringComparison.Ordinal))
                return null;
            return Simulator.Talos.Versions.TalosVersion.TryParse(Name.Split('-')[1], out var version) ? version : TalosReleases.Default;
        }
    }

    public required ImmutableArray<VirtualDisk> Disks { get; init; }

    public required ImmutableArray<TemplateAdapter> NetworkAdapters { get; init; }
}
