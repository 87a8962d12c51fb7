using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Where to look for users.</summary>
public sealed class GetUsersArgs : InvokeArgs
{
    /// <summary>UUID of the company to look in. Left out: all companies.</summary>
    [Input("companyId")]
    public string? CompanyId { get; set; }
}
