using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for storage repositories.</summary>
public sealed class GetStorageRepositoriesArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public string? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public string? PoolId { get; set; }

    /// <summary>UUID of a host: only what is local to it. Left out: all hosts.</summary>
    [Input("hostId")]
    public string? HostId { get; set; }

    [Input("types")]
    private List<string>? _types;

    /// <summary>Only these types, for example lvmohba, nfs or iso. Left out: all types.</summary>
    public List<string> Types
    {
        get => _types ??= new List<string>();
        set => _types = value;
    }

    /// <summary>True for only what every host of a pool reaches. Left out: all.</summary>
    [Input("shared")]
    public bool? Shared { get; set; }
}
