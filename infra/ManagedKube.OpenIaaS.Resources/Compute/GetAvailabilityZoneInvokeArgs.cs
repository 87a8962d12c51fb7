using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which availability zone to find; may come from other resources.</summary>
public sealed class GetAvailabilityZoneInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone: give either this or name.</summary>
    [Input("id")]
    public Input<string>? Id { get; set; }

    /// <summary>Exact name of the availability zone: give either this or id.</summary>
    [Input("name")]
    public Input<string>? Name { get; set; }
}
