using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Checks a wanted machine, by itself and against the recorded one, and fills in defaults.</summary>
internal static class VirtualMachineCheck
{
    private static readonly string[] BootDevices = ["Hard-Drive", "DVD-Drive", "Network"];

    public static CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var filled = Normalize(news);
        var reader = new InputReader(filled);
        var wanted = VirtualMachineInputs.Read(reader);
        reader.RefuseOthers();

        CheckSource(wanted, reader);
        CheckSizing(wanted, reader);
        CheckBoot(wanted, reader);
        CheckPlacement(wanted, reader);
        CheckAdapters(wanted, reader);
        if (olds.Count > 0)
            VirtualMachineChangeCheck.Check(VirtualMachineInputs.Read(olds), olds, wanted, filled, reader);
        return new(filled, reader.Failures);
    }

    private static PropertyMap Normalize(PropertyMap news)
    {
        var filled = news
            .SetDefault("powerState", VirtualMachineInputs.On)
            .SetDefault("highAvailability", "disabled")
            .SetDefault("autoPowerOn", false)
            .SetDefault("allowRestart", false);
        return filled.Get("osNetworkAdapters") is ArrayValue adapters
            ? filled.Set("osNetworkAdapters", new ArrayValue([.. adapters.Items.Select(LowerCaseMac)]))
            : filled;
    }

    private static PropertyValue LowerCaseMac(PropertyValue adapter) =>
        adapter is ObjectValue { Properties: var properties } ? properties.LowerCase("macAddress") : adapter;

    private static void CheckSource(VirtualMachineInputs wanted, InputReader reader)
    {
        var (template, item) = (!reader.IsMissing("templateId"), !reader.IsMissing("marketplaceItemId"));
        if (!template && !item)
            reader.Refuse("templateId", "is required, or marketplaceItemId: a machine is made from one of both.");
        if (template && item)
            reader.Refuse("marketplaceItemId", "excludes templateId: a machine is made from one of both.");
        if (item && !template && reader.IsMissing("storageRepositoryId"))
            reader.Refuse("storageRepositoryId", "is required with marketplaceItemId: it tells the zone and where the disks are made.");
        if (template && !item && !reader.IsMissing("storageRepositoryId"))
            reader.Refuse("storageRepositoryId", "goes with marketplaceItemId only. To move the disk of a template, set osDisk.storageRepositoryId.");
    }

    private static void CheckSizing(VirtualMachineInputs wanted, InputReader reader)
    {
        if (wanted.CoresPerSocket is { } cores && wanted.Cpu > 0 && wanted.Cpu % cores != 0)
            reader.Refuse("coresPerSocket", $"must divide cpu ({wanted.Cpu}); it is {cores}.");
    }

    private static void CheckBoot(VirtualMachineInputs wanted, InputReader reader)
    {
        if (wanted.SecureBoot == true && wanted.BootFirmware == "bios")
            reader.Refuse("secureBoot", "needs bootFirmware 'uefi'.");
        if (wanted.BootOrder is { } order
            && (order.Length is 0 or > 3 || order.Distinct().Count() != order.Length || order.Except(BootDevices).Any()))
        {
            reader.Refuse("bootOrder", $"must list one to three different ones of {string.Join(", ", BootDevices)}.");
        }
    }

    private static void CheckPlacement(VirtualMachineInputs wanted, InputReader reader)
    {
        if (reader.IsMissing("backupPolicyIds") || wanted.BackupPolicyIds is { Length: 0 })
            reader.Refuse(
                "backupPolicyIds",
                "must name at least one backup policy: without one OpenIaaS refuses to power the machine on. A policy meant as 'no backup' will do.");
        if (wanted.BackupPolicyIds is { } policies && policies.Distinct().Count() != policies.Length)
            reader.Refuse("backupPolicyIds", "names a policy twice.");
        if (wanted.HostId is not null && !wanted.WantsRunning)
            reader.Refuse("hostId", "only places a running machine: leave it out, or set powerState to 'on'.");
    }

    private static void CheckAdapters(VirtualMachineInputs wanted, InputReader reader)
    {
        if (wanted.OsNetworkAdapters is not { } adapters)
            return;
        if (adapters.Length > ValueRules.MostAdapters)
            reader.Refuse("osNetworkAdapters", $"has {adapters.Length} entries; a machine takes at most {ValueRules.MostAdapters} adapters.");
        foreach (var twins in adapters.Index().Where(adapter => adapter.Item.MacAddress is not null).GroupBy(adapter => adapter.Item.MacAddress))
        {
            foreach (var twin in twins.Skip(1))
                reader.Refuse($"osNetworkAdapters[{twin.Index}].macAddress", $"is used twice: {twin.Item.MacAddress}.");
        }

        foreach (var (index, adapter) in adapters.Index())
        {
            var others = adapters.Where((_, other) => other != index).Where(other => other.NetworkId.Length > 0 && other.NetworkId == adapter.NetworkId);
            if (adapter.IpAddress is not null && others.Any())
            {
                reader.Refuse(
                    $"osNetworkAdapters[{index}].ipAddress",
                    $"cannot be chosen: several adapters are on network {adapter.NetworkId}, and one address does not go to several adapters.");
            }
        }
    }
}
