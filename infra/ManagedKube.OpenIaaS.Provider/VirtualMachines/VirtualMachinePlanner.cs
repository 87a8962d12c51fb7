using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Compute.VirtualMachines;
using ManagedKube.OpenIaaS.Provider.NetworkAdapters;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Compares a machine as it is with the wanted one. What is not managed makes no difference.</summary>
internal sealed class VirtualMachinePlanner
{
    private readonly ImmutableArray<string>.Builder _differences = ImmutableArray.CreateBuilder<string>();

    private VirtualMachinePlanner()
    {
    }

    public static VirtualMachinePlan Plan(VirtualMachineInputs wanted, VirtualMachineSnapshot live) =>
        new VirtualMachinePlanner().Compare(wanted, live);

    private VirtualMachinePlan Compare(VirtualMachineInputs wanted, VirtualMachineSnapshot live)
    {
        var plan = new VirtualMachinePlan
        {
            Patch = ComparePatch(wanted, live.Machine),
            BootOrder = CompareList("bootOrder", wanted.BootOrder, live.Machine.BootOrder ?? [], ordered: true),
            PolicyIds = CompareList("backupPolicyIds", wanted.BackupPolicyIds, live.PolicyIds, ordered: false),
            ReplicationPolicyId = Changed("replicationPolicyId", wanted.ReplicationPolicyId, live.ReplicationPolicyId ?? ""),
            LeavesReplication = live.ReplicationPolicyId is not null,
            IsoId = CompareIso(wanted.IsoId, live.IsoId),
            Unmounts = live.IsoId is not null,
            TagsToRemove = CompareUnwantedTags(wanted, live),
            TagsToAdd = CompareMissingTags(wanted, live),
            OsDiskId = live.OsDisk?.Id,
            OsDiskPatch = CompareOsDisk(wanted.OsDisk, live.OsDisk),
            OsDiskRepositoryId = live.OsDisk is { } disk
                ? Changed("osDisk.storageRepositoryId", wanted.OsDisk?.StorageRepositoryId, disk.StorageRepository?.Id)
                : null,
            Adapters = CompareAdapters(wanted.OsNetworkAdapters ?? [], live.OsAdapters),
            MoveToHostId = live.Machine.IsRunning ? Changed("hostId", wanted.HostId, live.Machine.Host?.Id) : null,
            PowerOn = wanted.WantsRunning && !live.Machine.IsRunning,
            PowerOff = !wanted.WantsRunning && live.Machine.IsRunning,
        };
        if (plan.PowerOn || plan.PowerOff)
            _differences.Add(Difference("powerState", live.Machine.PowerState, wanted.PowerState));
        return plan with { Differences = _differences.ToImmutable() };
    }

    private VirtualMachinePatch? ComparePatch(VirtualMachineInputs wanted, VirtualMachine live)
    {
        var patch = new VirtualMachinePatch
        {
            Name = Changed("name", wanted.Name, live.Name),
            Cpu = ChangedValue("cpu", wanted.Cpu, live.Cpu),
            Memory = ChangedValue("memory", wanted.Memory, live.Memory),
            NumCoresPerSocket = ChangedValue("coresPerSocket", wanted.CoresPerSocket, live.NumCoresPerSocket),
            BootFirmware = Changed("bootFirmware", wanted.BootFirmware, live.BootFirmware),
            SecureBoot = ChangedValue("secureBoot", wanted.SecureBoot, live.SecureBoot),
            AutoPowerOn = ChangedValue("autoPowerOn", wanted.AutoPowerOn, live.AutoPowerOn),
            HighAvailability = Changed("highAvailability", wanted.HighAvailability, live.HighAvailability),
        };
        return patch == new VirtualMachinePatch() ? null : patch;
    }

    /// <summary>An image that is not to be found any more is still one that has to go.</summary>
    private string? CompareIso(string? wanted, string? live) => wanted is "" && live is ""
        ? Changed("iso", wanted, "an unknown image")
        : Changed("iso", wanted, live ?? "");

    private VirtualDiskPatch? CompareOsDisk(OsDiskInputs? wanted, VirtualDisk? live)
    {
        if (wanted is null)
            return null;
        if (live is null)
        {
            _differences.Add("osDisk: the disk from the template is not attached to the machine, wanted attached");
            return null;
        }

        var patch = new VirtualDiskPatch
        {
            Name = Changed("osDisk.name", wanted.Name, live.Name),
            Size = ChangedValue("osDisk.size", wanted.Size, live.Size),
        };
        return patch == new VirtualDiskPatch() ? null : patch;
    }

    private ImmutableArray<AdapterChange> CompareAdapters(
        ImmutableArray<OsNetworkAdapterInputs> wanted, ImmutableArray<OsAdapter> live)
    {
        var changes = ImmutableArray.CreateBuilder<AdapterChange>();
        foreach (var (index, (want, (have, address))) in wanted.Zip(live).Index())
        {
            var settings = new AdapterSettings(want.NetworkId, want.MacAddress, want.TxChecksumming, want.IpAddress);
            var patch = settings.PatchFor(have, address);
            if (patch.IsEmpty)
                continue;
            changes.Add(new(have.Id, settings, NeedsHalt: patch.Mac is not null));
            var path = $"osNetworkAdapters[{index}]";
            Changed($"{path}.networkId", patch.NetworkId, have.Network?.Id);
            Changed($"{path}.macAddress", patch.Mac, have.MacAddress);
            ChangedValue($"{path}.txChecksumming", patch.TxChecksumming, have.TxChecksumming);
            Changed($"{path}.ipAddress", patch.IpAddress, address);
        }

        if (wanted.Length > live.Length)
            _differences.Add($"osNetworkAdapters: {live.Length} of {wanted.Length} adapters are there");
        return changes.ToImmutable();
    }

    private ImmutableArray<string> CompareUnwantedTags(VirtualMachineInputs wanted, VirtualMachineSnapshot live)
    {
        if (wanted.Tags is not { } tags)
            return [];
        ImmutableArray<string> unwanted = [.. live.Tags.Where(tag => tags.GetValueOrDefault(tag.Key) != tag.Value).Select(tag => tag.Key)];
        _differences.AddRange(unwanted.Select(key => Difference($"tags.{key}", live.Tags[key], tags.GetValueOrDefault(key) ?? "none")));
        return unwanted;
    }

    private ImmutableArray<KeyValuePair<string, string>> CompareMissingTags(VirtualMachineInputs wanted, VirtualMachineSnapshot live)
    {
        if (wanted.Tags is not { } tags)
            return [];
        ImmutableArray<KeyValuePair<string, string>> missing =
            [.. tags.Where(tag => live.Tags.GetValueOrDefault(tag.Key) != tag.Value)];
        _differences.AddRange(missing.Where(tag => !live.Tags.ContainsKey(tag.Key)).Select(tag => Difference($"tags.{tag.Key}", "none", tag.Value)));
        return missing;
    }

    private ImmutableArray<string>? CompareList(string property, ImmutableArray<string>? wanted, IEnumerable<string> live, bool ordered)
    {
        if (wanted is not { } list)
            return null;
        var same = ordered ? list.SequenceEqual(live) : list.ToHashSet().SetEquals(live);
        if (same)
            return null;
        _differences.Add(Difference(property, string.Join(", ", live), string.Join(", ", list)));
        return list;
    }

    private string? Changed(string property, string? wanted, string? live)
    {
        if (wanted is null || wanted == live)
            return null;
        _differences.Add(Difference(property, live is null or "" ? "none" : live, wanted.Length > 0 ? wanted : "none"));
        return wanted;
    }

    private T? ChangedValue<T>(string property, T? wanted, T live)
        where T : struct
    {
        if (wanted is not { } value || EqualityComparer<T>.Default.Equals(value, live))
            return null;
        _differences.Add(Difference(property, $"{live}", $"{value}"));
        return value;
    }

    private static string Difference(string property, string live, string wanted) => $"{property}: is {live}, wanted {wanted}";
}
