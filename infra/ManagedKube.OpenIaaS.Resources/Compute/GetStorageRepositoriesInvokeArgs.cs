using Pulumi;

namespace ManagedKube.OpenIaaS.Resources.Compute;

/// <summary>Where to look for storage repositories; may come from other resources.</summary>
public sealed class GetStorageRepositoriesInvokeArgs : InvokeArgs
{
    /// <summary>UUID of the availability zone to look in. Left out: all zones.</summary>
    [Input("machineManagerId")]
    public Input<string>? MachineManagerId { get; set; }

    /// <summary>UUID of the pool to look in. Left out: all pools.</summary>
    [Input("poolId")]
    public Input<string>? PoolId { get; set; }

    /// <summary>UUID of a host: only what is local to it. Left out: all hosts.</summary>
    [Input("hostId")]
    public Input<string>? HostId { get; set; }

    [Input("types")]
    private InputList<string>? _types;

    /// <summary>Only these types, for example lvmohba, nfs or iso. Left out: all types.</summary>
    public InputList<string> Types
    {
        get => _types ??= new InputList<string>();
        set => _types = value;
    }

    /// <summary>True for only what every host of a pool reaches. Left out: all.</summary>
    [Input("shared")]
    public Input<bool>? Shared { get; set; }
}
