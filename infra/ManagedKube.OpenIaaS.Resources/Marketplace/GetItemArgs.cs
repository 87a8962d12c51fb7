using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Marketplace;

/// <summary>Which marketplace item to find.</summary>
public sealed class GetItemArgs : InvokeArgs
{
    /// <summary>UUID of the marketplace item: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the marketplace item: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
