namespace ManagedKube.OpenIaaS.Compute.Inventory;

/// <summary>A network of one pool (API reference 3.5).</summary>
public sealed record Network
{
    /// <summary>UUID.</summary>
    public required string Id { get; init; }

    /// <summary>UUID of the hypervisor's own object.</summary>
    public string? InternalId { get; init; }

    /// <summary>Name; the same VLAN has one network object per pool.</summary>
    public required string Name { get; init; }

    /// <summary>The zone.</summary>
    public Reference? MachineManager { get; init; }

    /// <summary>The pool.</summary>
    public Reference? Pool { get; init; }

    /// <summary>Largest packet in bytes.</summary>
    public int MaximumTransmissionUnit { get; init; }

    /// <summary>UUIDs of the adapters on it.</summary>
    public IReadOnlyList<string>? NetworkAdapters { get; init; }

    /// <summary>The VPC whose private network it is; null of a plain network. Only then may an adapter ask for an address.</summary>
    public NetworkVpc? Vpc { get; init; }
}
