using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which feature to find.</summary>
public sealed class GetFeatureArgs : InvokeArgs
{
    /// <summary>UUID of the feature: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the feature: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
