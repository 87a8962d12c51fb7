using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which user to find; may come from other resources.</summary>
public sealed class GetUserInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the user: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the user: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }

    /// <summary>UUID of the company to look in. Left out: all companies.</summary>
    [Input("companyId")]
    public Input<string>? CompanyId { get; set; }
}
