using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Which storage account to find; may come from other resources.</summary>
public sealed class GetStorageAccountInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the storage account: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the storage account: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
