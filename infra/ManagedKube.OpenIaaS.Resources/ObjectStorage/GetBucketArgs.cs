using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Which bucket to find.</summary>
public sealed class GetBucketArgs : InvokeArgs
{
    /// <summary>UUID of the bucket: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the bucket: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
