using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for users; may come from other resources.</summary>
public sealed class GetUsersInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the company to look in. Left out: all companies.</summary>
    [Input("companyId")]
    public Input<string>? CompanyId { get; set; }
}
