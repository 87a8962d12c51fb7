using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Which marketplace item to look into.</summary>
public sealed class GetItemInfoArgs : InvokeArgs
{
    /// <summary>UUID of the marketplace item.</summary>
    [Input("itemId", required: true)]
    public string ItemId { get; set; } = null!;
}
