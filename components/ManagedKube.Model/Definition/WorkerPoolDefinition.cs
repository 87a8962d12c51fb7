using System.Collections.Immutable;

namespace ManagedKube.Model.Definition;

/// <summary>
/// Workers of one size. A pool holds the worker numbers from <see cref="FirstNumber"/> on, so that a pool which grows
/// never renumbers, renames or moves a worker of another pool, and the order of the pools means nothing.
/// </summary>
public sealed record WorkerPoolDefinition
{
    /// <summary>The most pods on one worker, and the default (product spec 2.6).</summary>
    public const int MaximumPods = 110;

    /// <summary>The pool's name: lower-case letters, digits and hyphens, unique in the cluster.</summary>
    public required string Name { get; init; }

    /// <summary>How many workers the pool has. It has no default: an absent number must never shrink a cluster (G7).</summary>
    public required int Count { get; init; }

    /// <summary>The number of the pool's first worker.</summary>
    public int FirstNumber { get; init; } = 1;

    /// <summary>The size of each worker.</summary>
    public MachineSize Size { get; init; } = MachineSize.Worker;

    /// <summary>The most pods that one worker of the pool takes (V24).</summary>
    public int MaxPods { get; init; } = MaximumPods;

    /// <summary>What the workers are when they are no virtual machines; null for virtual machines.</summary>
    public BareMetalDefinition? BareMetal { get; init; }

    /// <summary>The size in GB of each worker's local disk for TopoLVM; null when it has none (V35).</summary>
    public int? LocalDiskGb { get; init; }

    /// <summary>
    /// Patches of the workers' machine configuration, applied last and in this order: YAML texts of partial Talos documents. Nothing secret
    /// stands in them (V82).
    /// </summary>
    public ImmutableArray<string> Patches { get; init; } = [];
}
