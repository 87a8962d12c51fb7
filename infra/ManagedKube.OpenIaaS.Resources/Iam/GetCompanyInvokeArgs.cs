using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Iam;

/// <summary>Which company to tell of; may come from other resources.</summary>
public sealed class GetCompanyInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the company.</summary>
    [Input("id", required: true)]
    public Input<string> Id { get; set; } = null!;
}
