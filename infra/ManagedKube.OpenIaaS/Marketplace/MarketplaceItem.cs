namespace ManagedKube.OpenIaaS.Marketplace;

/// <summary>An image of the marketplace (API reference 3.13).</summary>
public sealed record MarketplaceItem
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>Who makes it.</summary>
    public string? Editor { get; init; }

    /// <summary>Text for people, in French.</summary>
    public string? Description { get; init; }

    /// <summary>Text for people, in English.</summary>
    public string? DescriptionEN { get; init; }

    /// <summary>When it came to the marketplace.</summary>
    public string? CreationDate { get; init; }

    /// <summary>When it last changed.</summary>
    public string? LastUpdate { get; init; }

    /// <summary>Categories.</summary>
    public IReadOnlyList<string>? Categories { get; init; }

    /// <summary>Kind of item.</summary>
    public string? Type { get; init; }

    /// <summary>Version of the image.</summary>
    public string? Version { get; init; }

    /// <summary>Build of the image.</summary>
    public string? Build { get; init; }

    /// <summary>Where it can be deployed.</summary>
    public DeploymentOptions? DeploymentOptions { get; init; }
}
