using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Which marketplace item to look into; may come from other resources.</summary>
public sealed class GetItemInfoInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the marketplace item.</summary>
    [Input("itemId", required: true)]
    public Input<string> ItemId { get; set; } = null!;
}
