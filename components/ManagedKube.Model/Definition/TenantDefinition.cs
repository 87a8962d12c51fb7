namespace ManagedKube.Model.Definition;

/// <summary>A Capsule tenant (product spec 5.3). Full only.</summary>
public sealed record TenantDefinition
{
    /// <summary>The tenant that every Full cluster has (V77).</summary>
    public const string DefaultName = "default";

    /// <summary>The service account that owns a tenant (V77).</summary>
    public const string DefaultOwner = "defaultapp";

    /// <summary>The tenant's name.</summary>
    public required string Name { get; init; }

    /// <summary>The service account that owns it.</summary>
    public string Owner { get; init; } = DefaultOwner;

    /// <summary>How much storage it may claim; null means, for a single tenant, all that the client has.</summary>
    public CephQuotas? Quotas { get; init; }
}
