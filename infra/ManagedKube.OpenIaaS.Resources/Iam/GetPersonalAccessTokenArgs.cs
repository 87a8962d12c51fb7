using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which personal access token to find.</summary>
public sealed class GetPersonalAccessTokenArgs : InvokeArgs
{
    /// <summary>UUID of the personal access token: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the personal access token: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
