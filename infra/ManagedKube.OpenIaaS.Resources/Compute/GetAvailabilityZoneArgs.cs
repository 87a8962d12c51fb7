using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Which availability zone to find.</summary>
public sealed class GetAvailabilityZoneArgs : InvokeArgs
{
    /// <summary>Exact name of the availability zone.</summary>
    [Input("name", required: true)]
    public string Name { get; set; } = null!;
}
