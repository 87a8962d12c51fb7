using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which user to find.</summary>
public sealed class GetUserArgs : InvokeArgs
{
    /// <summary>UUID of the user: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the user: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }

    /// <summary>UUID of the company to look in. Left out: all companies.</summary>
    [Input("companyId")]
    public string? CompanyId { get; set; }
}
