namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>A disk of a template.</summary>
public sealed record TemplateDisk
{
    /// <summary>UUID.</summary>
    public string? Id { get; init; }

    /// <summary>Name, which the copy gets too.</summary>
    public string? Name { get; init; }

    /// <summary>Size in bytes.</summary>
    public long Size { get; init; }

    /// <summary>Repository that the copy is made on.</summary>
    public Reference? StorageRepository { get; init; }
}
