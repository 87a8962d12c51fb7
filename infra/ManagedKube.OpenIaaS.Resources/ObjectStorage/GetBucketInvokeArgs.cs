using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.ObjectStorage;

/// <summary>Which bucket to find; may come from other resources.</summary>
public sealed class GetBucketInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the bucket: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the bucket: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
