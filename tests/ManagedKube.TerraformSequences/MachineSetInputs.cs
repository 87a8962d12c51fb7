namespace ManagedKube.TerraformSequences;

/// <summary>What the machines of a set are made of: ids of the platform, all of one zone.</summary>
public sealed record MachineSetInputs
{
    /// <summary>The template, with one disk and one network adapter.</summary>
    public required string TemplateId { get; init; }

    /// <summary>The network of the adapter.</summary>
    public required string NetworkId { get; init; }

    /// <summary>The storage repository of the data disk; it must be that of the template's disk.</summary>
    public required string StorageRepositoryId { get; init; }

    /// <summary>The backup policy.</summary>
    public required string BackupPolicyId { get; init; }
}
