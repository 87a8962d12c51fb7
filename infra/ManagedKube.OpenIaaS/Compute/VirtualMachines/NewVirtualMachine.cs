namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>A machine to be made from a template. Its pool, disks and firmware are the template's.</summary>
public sealed record NewVirtualMachine
{
    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>UUID of the template.</summary>
    public required string TemplateId { get; init; }

    /// <summary>vCPUs.</summary>
    public required int Cpu { get; init; }

    /// <summary>Memory in bytes; not below the limit of the template.</summary>
    public required long Memory { get; init; }

    /// <summary>First-boot data, or null.</summary>
    public CloudInit? CloudInit { get; init; }

    /// <summary>One per adapter of the template, in the same order; null when it has none.</summary>
    public IReadOnlyList<NewMachineAdapter>? NetworkAdapters { get; init; }
}
