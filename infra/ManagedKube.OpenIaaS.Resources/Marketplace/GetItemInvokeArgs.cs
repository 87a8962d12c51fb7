using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Which marketplace item to find; may come from other resources.</summary>
public sealed class GetItemInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the marketplace item: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the marketplace item: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
