using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.NetworkAdapters;
using ManagedKube.OpenIaaS.Compute.Replication;
using ManagedKube.OpenIaaS.Compute.Snapshots;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Functions;

/// <summary>Machines and what belongs to them: disks, adapters, snapshots, replication policies.</summary>
internal static class MachineLookups
{
    private static readonly LookupKind<VirtualMachine> VirtualMachines = new()
    {
        Token = "openiaas:compute:getVirtualMachine",
        Noun = "virtual machine",
        Plural = "virtualMachines",
        Filters = [LookupArgument.Zone],
        Changes = true,
        Find = (client, id, cancel) => client.VirtualMachines.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.VirtualMachines.ListAsync(filter.MachineManagerId, cancel),
        Map = machine => new(machine.Id, machine.Name, machine.MachineManager, machine.Pool, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(machine.InternalId)),
            ("powerState", machine.PowerState),
            ("cpu", machine.Cpu),
            ("coresPerSocket", machine.NumCoresPerSocket),
            ("memory", machine.Memory),
            ("bootFirmware", PropertyWriting.OrNull(machine.BootFirmware)),
            ("secureBoot", machine.SecureBoot),
            ("autoPowerOn", machine.AutoPowerOn),
            ("highAvailability", PropertyWriting.OrNull(machine.HighAvailability)),
            ("bootOrder", PropertyWriting.List(machine.BootOrder ?? [])),
            ("operatingSystemName", PropertyWriting.OrNull(machine.OperatingSystemName)),
            ("dvdImage", PropertyWriting.OrNull(machine.DvdDrive?.Name)),
            ("pvDrivers", machine.PvDrivers?.Detected == true),
            ("managementAgent", machine.ManagementAgent?.Detected == true),
            ("addresses", PropertyWriting.Map(machine.Addresses ?? ImmutableDictionary<string, string>.Empty)),
            ("hostId", PropertyWriting.OrNull(machine.Host?.Id)))),
    };

    private static readonly LookupKind<VirtualDisk> VirtualDisks = new()
    {
        Token = "openiaas:compute:getVirtualDisk",
        Noun = "virtual disk",
        Plural = "virtualDisks",
        Filters = [LookupArgument.VirtualMachine, LookupArgument.Template, LookupArgument.StorageRepository],
        Changes = true,
        Find = (client, id, cancel) => client.VirtualDisks.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.VirtualDisks.ListAsync(
            new VirtualDiskFilter
            {
                VirtualMachineId = filter.Text(LookupArgument.VirtualMachine),
                TemplateId = filter.Text(LookupArgument.Template),
                StorageRepositoryId = filter.Text(LookupArgument.StorageRepository),
            }, cancel),
        Map = disk => new(disk.Id, disk.Name, null, null, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(disk.InternalId)),
            ("description", PropertyWriting.OrNull(disk.Description)),
            ("size", disk.Size),
            ("usage", disk.Usage),
            ("isSnapshot", disk.IsSnapshot),
            ("storageRepositoryId", PropertyWriting.OrNull(disk.StorageRepository?.Id)),
            ("virtualMachineIds", PropertyWriting.List((disk.VirtualMachines ?? []).Select(machine => machine.Id))),
            ("templateIds", PropertyWriting.List((disk.Templates ?? []).Select(template => template.Id))))),
    };

    private static readonly LookupKind<NetworkAdapter> NetworkAdapters = new()
    {
        Token = "openiaas:compute:getNetworkAdapter",
        Noun = "network adapter",
        Plural = "networkAdapters",
        Filters = [LookupArgument.VirtualMachine],
        Changes = true,
        Find = (client, id, cancel) => client.NetworkAdapters.FindAsync(id, cancel),
        List = (client, filter, cancel) => filter.Text(LookupArgument.VirtualMachine) is { } machine
            ? client.NetworkAdapters.ListOfMachineAsync(machine, cancel)
            : client.NetworkAdapters.ListAsync(cancel),
        Map = adapter => new(adapter.Id, adapter.Name ?? "", adapter.MachineManager, null, PropertyMap.Of(
            ("internalId", PropertyWriting.OrNull(adapter.InternalId)),
            ("virtualMachineId", adapter.VirtualMachineId),
            ("networkId", PropertyWriting.OrNull(adapter.Network?.Id)),
            ("macAddress", adapter.MacAddress.ToLowerInvariant()),
            ("mtu", adapter.Mtu),
            ("attached", adapter.Attached),
            ("txChecksumming", adapter.TxChecksumming),
            ("ipv4Address", PropertyWriting.OrNull(adapter.Ipv4Address)),
            ("ipv6Address", PropertyWriting.OrNull(adapter.Ipv6Address)))),
    };

    private static readonly LookupKind<Snapshot> Snapshots = new()
    {
        Token = "openiaas:compute:getSnapshot",
        Noun = "snapshot",
        Plural = "snapshots",
        Filters = [LookupArgument.VirtualMachine],
        Changes = true,
        Find = (client, id, cancel) => client.Snapshots.FindAsync(id, cancel),
        List = (client, filter, cancel) => client.Snapshots.ListAsync(filter.Text(LookupArgument.VirtualMachine), cancel),
        Map = snapshot => new(snapshot.Id, snapshot.Name, null, null, PropertyMap.Of(
            ("description", PropertyWriting.OrNull(snapshot.Description)),
            ("virtualMachineId", PropertyWriting.OrNull(snapshot.VirtualMachineId)),
            ("createTime", snapshot.CreateTime))),
    };

    private static readonly LookupKind<ReplicationPolicy> ReplicationPolicies = new()
    {
        Token = "openiaas:compute:getReplicationPolicy",
        Noun = "replication policy",
        Plural = "replicationPolicies",
        Changes = true,
        Find = (client, id, cancel) => client.ReplicationPolicies.FindAsync(id, cancel),
        List = (client, _, cancel) => client.ReplicationPolicies.ListAsync(cancel),
        Map = policy => new(policy.Id, policy.Name, policy.MachineManager, policy.Pool, PropertyMap.Of(
            ("storageRepositoryId", PropertyWriting.OrNull(policy.StorageRepository?.Id)),
            ("hours", policy.Interval?.Hours ?? 0),
            ("minutes", policy.Interval?.Minutes ?? 0),
            ("lastRunStatus", PropertyWriting.OrNull(policy.LastRun?.Status)),
            ("lastRunStart", policy.LastRun?.Start ?? 0),
            ("lastRunEnd", policy.LastRun?.End ?? 0))),
    };

    public static ImmutableArray<IFunction> Functions { get; } =
    [
        .. VirtualMachines.Functions,
        .. VirtualDisks.Functions,
        .. NetworkAdapters.Functions,
        .. Snapshots.Functions,
        .. ReplicationPolicies.Functions,
    ];
}
