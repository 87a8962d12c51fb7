using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which feature to find; may come from other resources.</summary>
public sealed class GetFeatureInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the feature: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the feature: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
