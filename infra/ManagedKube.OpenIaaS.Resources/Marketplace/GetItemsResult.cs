using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>The marketplace items that were found.</summary>
[OutputType]
public sealed class GetItemsResult
{
    /// <summary>The marketplace items; none is an empty list.</summary>
    public readonly ImmutableArray<Outputs.GetItemsItemResult> Items;

    [OutputConstructor]
    private GetItemsResult(ImmutableArray<Outputs.GetItemsItemResult> items)
    {
        Items = items;
    }
}
