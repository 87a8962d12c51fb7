using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>What is looked at of a machine: parts that are not managed cost no calls.</summary>
/// <param name="Devices">What came with its template or image.</param>
/// <param name="Replication">Whether its replication is looked at.</param>
/// <param name="Addresses">Whether the addresses that the VPC has registered for its adapters are looked at.</param>
/// <param name="IsoIds">ISO images that may be in its DVD drive; it is looked for other ones only when these are not it.</param>
internal sealed record MachineScope(OsDevices Devices, bool Replication, bool Addresses, ImmutableArray<string> IsoIds)
{
    /// <summary>What there is to see of a new machine with that many disks.</summary>
    public static MachineScope OfNew(VirtualMachineInputs wanted, int diskCount) =>
        Of(OsDevices.OfNew(wanted.OsNetworkAdapters?.Length ?? 0, diskCount), wanted);

    /// <summary>What there is to see of a recorded machine; of one that is imported, everything.</summary>
    public static MachineScope Recorded(PropertyMap outputs, PropertyMap inputs)
    {
        var scope = Of(OsDevices.Recorded(outputs, inputs), VirtualMachineInputs.Read(inputs));
        return inputs.Count == 0 ? scope with { Replication = true, Addresses = true } : scope;
    }

    /// <summary>The same, with what other inputs manage too.</summary>
    public MachineScope With(VirtualMachineInputs inputs)
    {
        var more = Of(Devices, inputs);
        return this with
        {
            Replication = Replication || more.Replication,
            Addresses = Addresses || more.Addresses,
            IsoIds = [.. IsoIds.Union(more.IsoIds)],
        };
    }

    private static MachineScope Of(OsDevices devices, VirtualMachineInputs inputs) => new(
        devices,
        inputs.ReplicationPolicyId is not null,
        inputs.OsNetworkAdapters is { } adapters && adapters.Any(adapter => adapter.IpAddress is not null),
        inputs.IsoId is { Length: > 0 } iso ? [iso] : []);
}
