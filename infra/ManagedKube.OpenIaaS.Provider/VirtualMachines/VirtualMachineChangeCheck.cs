using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Refuses changes of an existing machine that the platform cannot make, or that need a consent that is missing.</summary>
internal static class VirtualMachineChangeCheck
{
    public static void Check(
        VirtualMachineInputs old, PropertyMap olds, VirtualMachineInputs wanted, PropertyMap news, InputReader reader)
    {
        if (IsReplacement(old, wanted))
            return;
        if (old.OsDisk?.Size is { } before && wanted.OsDisk?.Size is { } after && after < before)
            reader.Refuse("osDisk.size", $"cannot shrink a disk: it is {before} bytes, {after} are asked for. Make it at least as large as it is.");
        if (old.OsNetworkAdapters is { } had && wanted.OsNetworkAdapters is { } wants && wants.Length > had.Length)
            reader.Refuse(
                "osNetworkAdapters",
                $"has {wants.Length} entries, but the machine came with {had.Length} adapters. Add further ones as openiaas:compute:NetworkAdapter.");
        if (!wanted.AllowRestart && wanted.WantsRunning && old.WantsRunning)
        {
            foreach (var property in ColdChanges(old, olds, wanted, news))
                reader.Refuse(
                    property, "cannot change while the machine runs. Set allowRestart to true to let it be stopped for this, or powerState to 'off'.");
        }
    }

    /// <summary>Another template or image makes another machine, so that nothing is changed in place.</summary>
    private static bool IsReplacement(VirtualMachineInputs old, VirtualMachineInputs wanted) =>
        Differ(old.TemplateId, wanted.TemplateId)
        || Differ(old.MarketplaceItemId, wanted.MarketplaceItemId)
        || Differ(old.StorageRepositoryId, wanted.StorageRepositoryId)
        || (old.TemplateId.Length > 0 && wanted.MarketplaceItemId.Length > 0)
        || (old.MarketplaceItemId.Length > 0 && wanted.TemplateId.Length > 0);

    private static bool Differ(string old, string wanted) => old.Length > 0 && wanted.Length > 0 && old != wanted;

    private static IEnumerable<string> ColdChanges(
        VirtualMachineInputs old, PropertyMap olds, VirtualMachineInputs wanted, PropertyMap news)
    {
        if (wanted.Cpu > 0 && wanted.Cpu != old.Cpu)
            yield return "cpu";
        if (wanted.Memory > 0 && wanted.Memory != old.Memory)
            yield return "memory";
        foreach (var (property, changes) in new[]
        {
            ("coresPerSocket", wanted.CoresPerSocket is not null && wanted.CoresPerSocket != old.CoresPerSocket),
            ("bootFirmware", wanted.BootFirmware is not null && wanted.BootFirmware != old.BootFirmware),
            ("secureBoot", wanted.SecureBoot is not null && wanted.SecureBoot != old.SecureBoot),
        })
        {
            // What was not managed before may have the wanted value already; the update looks.
            if (changes && olds.Has(property) && news.Has(property))
                yield return property;
        }

        if (wanted.OsDisk?.Size is { } size && old.OsDisk?.Size is { } had && size > had)
            yield return "osDisk.size";
        foreach (var (index, (before, after)) in (old.OsNetworkAdapters ?? []).Zip(wanted.OsNetworkAdapters ?? []).Index())
        {
            if (before.MacAddress is not null && after.MacAddress is not null && before.MacAddress != after.MacAddress)
                yield return $"osNetworkAdapters[{index}].macAddress";
        }
    }
}
