using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which availability zone to find; may come from other resources.</summary>
public sealed class GetAvailabilityZoneInvokeArgs : InvokeArgs
{
    /// <summary>Exact name of the availability zone.</summary>
    [Input("name", required: true)]
    public Input<string> Name { get; set; } = null!;
}
