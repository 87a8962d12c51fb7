using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which company to tell of.</summary>
public sealed class GetCompanyArgs : InvokeArgs
{
    /// <summary>UUID of the company.</summary>
    [Input("id", required: true)]
    public string Id { get; set; } = null!;
}
