namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>A network adapter of a virtual machine.</summary>
internal sealed record NetworkAdapter
{
    public required Guid Id { get; init; }

    public required Guid VirtualMachineId { get; init; }

    /// <summary>The place among the adapters of the machine.</summary>
    public required int Device { get; init; }

    /// <summary>Lower case, with colons.</summary>
    public required string MacAddress { get; init; }

    public required Guid NetworkId { get; init; }

    /// <summary>Whether it is plugged, which it can only be while the machine runs.</summary>
    public bool Attached { get; init; }

    public bool TxChecksumming { get; init; } = true;

    public string Name => NameOf(Device);

    public static string NameOf(int device) => $"VIF #{device}";
}
