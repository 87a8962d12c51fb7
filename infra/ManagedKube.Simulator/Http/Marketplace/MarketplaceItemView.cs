using ManagedKube.Simulator.Worlds.Marketplace;

namespace ManagedKube.Simulator.Http.Marketplace;

internal sealed record MarketplaceItemView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Editor { get; init; }

    public required string Icon { get; init; }

    public required string Description { get; init; }

    public required string DescriptionEN { get; init; }

    public required string CreationDate { get; init; }

    public required string LastUpdate { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required string Type { get; init; }

    public required string Version { get; init; }

    public required string Build { get; init; }

    public required ItemTextsView Details { get; init; }

    public required ItemTextsView DetailsEN { get; init; }

    public required DeploymentOptionsView DeploymentOptions { get; init; }

    public static MarketplaceItemView Of(MarketplaceItem item)
    {
        var texts = new ItemTextsView(item.Description, "", "", "");
        var published = Timestamp.Format(item.PublishedAt);
        return new MarketplaceItemView
        {
            Id = item.Id,
            Name = item.Name,
            Editor = item.Editor,
            Icon = "",
            Description = item.Description,
            DescriptionEN = item.Description,
            CreationDate = published,
            LastUpdate = published,
            Categories = ["os"],
            Type = "Virtual Machine Image",
            Version = item.Version,
            Build = "1",
            Details = texts,
            DetailsEN = texts,
            DeploymentOptions = new DeploymentOptionsView(
                [new DeploymentTargetView("open_iaas", "OpenIaaS", [], [.. item.Disks.Select(disk => $"{disk.Name}.vhd")])]),
        };
    }
}

internal sealed record ItemTextsView(string Overview, string HowToUse, string Support, string TermsAndConditions);

internal sealed record DeploymentOptionsView(IReadOnlyList<DeploymentTargetView> Targets);

internal sealed record DeploymentTargetView(string Key, string Name, IReadOnlyList<string> Skus, IReadOnlyList<string> Files);
