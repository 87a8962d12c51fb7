using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Marketplace;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Items of the marketplace.</summary>
internal static class MarketplaceLookups
{
    private static readonly LookupKind<MarketplaceItem> Items = new()
    {
        Token = "openiaas:marketplace:getItem",
        Noun = "marketplace item",
        Plural = "items",
        Find = (client, id, cancel) => client.Marketplace.FindAsync(id, cancel),
        List = (client, _, cancel) => client.Marketplace.ListAsync(cancel),
        Map = item => new(item.Id, item.Name, null, null, PropertyMap.Of(
            ("editor", PropertyWriting.OrNull(item.Editor)),
            ("description", PropertyWriting.OrNull(item.DescriptionEN is { Length: > 0 } english ? english : item.Description)),
            ("type", PropertyWriting.OrNull(item.Type)),
            ("version", PropertyWriting.OrNull(item.Version)),
            ("build", PropertyWriting.OrNull(item.Build)),
            ("categories", PropertyWriting.List(item.Categories ?? [])),
            ("targets", PropertyWriting.List((item.DeploymentOptions?.Targets ?? []).Select(target => target.Key ?? ""))))),
    };

    public static ImmutableArray<IFunction> Functions { get; } = [.. Items.Functions, new ItemInfoFunction()];
}
