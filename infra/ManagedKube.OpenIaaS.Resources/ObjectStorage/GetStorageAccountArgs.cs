using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Which storage account to find.</summary>
public sealed class GetStorageAccountArgs : InvokeArgs
{
    /// <summary>UUID of the storage account: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the storage account: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
