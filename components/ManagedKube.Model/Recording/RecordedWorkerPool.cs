using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Recording;

/// <summary>A recorded pool of workers.</summary>
public sealed record RecordedWorkerPool
{
    /// <summary>The pool's name.</summary>
    public required string Name { get; init; }

    /// <summary>The number of its first worker.</summary>
    public required int FirstNumber { get; init; }

    /// <summary>How many workers it had.</summary>
    public required int Count { get; init; }

    /// <summary>The size of each.</summary>
    public required MachineSize Size { get; init; }

    /// <summary>The size in GB of each worker's local disk for TopoLVM; null when it had none.</summary>
    public int? LocalDiskGb { get; init; }

    internal static RecordedWorkerPool Of(WorkerPoolDefinition pool) => new()
    {
        Name = pool.Name,
        FirstNumber = pool.FirstNumber,
        Count = pool.Count,
        Size = pool.Size,
        LocalDiskGb = pool.LocalDiskGb,
    };
}
