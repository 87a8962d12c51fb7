using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which availability zone to find.</summary>
public sealed class GetAvailabilityZoneArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone: give either this or name.</summary>
    [Input("id")]
    public string? Id { get; set; }

    /// <summary>Exact name of the availability zone: give either this or id.</summary>
    [Input("name")]
    public string? Name { get; set; }
}
