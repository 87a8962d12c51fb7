namespace ManagedKube.Model.Definition;

/// <summary>Which disk of a bare-metal server Talos is installed on: one that is named, or the one that fits. What is left out does not matter.</summary>
public sealed record InstallDiskDefinition
{
    /// <summary>The device.</summary>
    public string? Device { get; init; }

    /// <summary>Whether it is an NVMe disk.</summary>
    public bool Nvme { get; init; }

    /// <summary>The most that it holds, in GB (1000³ bytes): servers have a small disk for the system and large ones for data.</summary>
    public int? AtMostGb { get; init; }
}
