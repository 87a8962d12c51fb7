using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which personal access token to find; may come from other resources.</summary>
public sealed class GetPersonalAccessTokenInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the personal access token: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the personal access token: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
