using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which tenant to find.</summary>
public sealed class GetTenantArgs : InvokeArgs
{
    /// <summary>UUID of the tenant: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the tenant: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
