namespace ManagedKube.OpenIaaS.Compute.NetworkAdapters;

/// <summary>
/// Properties of an adapter to change; what is null stays as it is. Unchanged values must stay null: the platform
/// refuses some of them (API reference 2.5).
/// </summary>
public sealed record NetworkAdapterPatch
{
    /// <summary>UUID of the network.</summary>
    public string? NetworkId { get; init; }

    /// <summary>MAC address; the machine must be halted.</summary>
    public string? Mac { get; init; }

    /// <summary>Whether transmit checksums are left to the host.</summary>
    public bool? TxChecksumming { get; init; }

    /// <summary>IPv4 address to register in the VPC; needs <see cref="NetworkId"/> beside it, even an unchanged one.</summary>
    public string? IpAddress { get; init; }

    /// <summary>Whether nothing would change.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => this is { NetworkId: null, Mac: null, TxChecksumming: null, IpAddress: null };
}
