using System.Collections.Immutable;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualMachines;

/// <summary>Writes a machine as outputs, and as the inputs that would make it as it is.</summary>
internal static class VirtualMachineState
{
    private static readonly ImmutableArray<string> NotEchoed = ["cloudInit", "allowRestart", "waitForDriversSeconds"];

    private static readonly ImmutableArray<string> Sources = ["templateId", "marketplaceItemId", "storageRepositoryId"];

    private static readonly ImmutableArray<string> Computed =
        ["internalId", "machineManagerId", "poolId", "host", "addresses", "pvDrivers", "osDisk", "osDiskIds", "osNetworkAdapters",
         "coresPerSocket", "bootFirmware", "secureBoot", "bootOrder", "hostId"];

    /// <summary>All outputs. First-boot data is left out: it is a secret that is of no use afterwards.</summary>
    public static PropertyMap Outputs(VirtualMachineSnapshot live, PropertyMap inputs)
    {
        var machine = live.Machine;
        var outputs = PropertyMap.Of(
            ("name", machine.Name),
            ("cpu", machine.Cpu),
            ("memory", machine.Memory),
            ("coresPerSocket", machine.NumCoresPerSocket),
            ("bootFirmware", PropertyWriting.OrNull(machine.BootFirmware)),
            ("secureBoot", machine.SecureBoot),
            ("bootOrder", PropertyWriting.List(machine.BootOrder ?? [])),
            ("autoPowerOn", machine.AutoPowerOn),
            ("highAvailability", PropertyWriting.OrNull(machine.HighAvailability)),
            ("powerState", PowerState(machine.IsRunning)),
            ("hostId", PropertyWriting.OrNull(machine.Host?.Id)),
            ("backupPolicyIds", PropertyWriting.List(live.PolicyIds)),
            ("tags", PropertyWriting.Map(live.Tags)),
            ("replicationPolicyId", PropertyWriting.OrNull(live.ReplicationPolicyId)),
            ("iso", PropertyWriting.OrNull(live.IsoId)),
            ("osDiskIds", PropertyWriting.List(live.OsDiskIds)),
            ("osNetworkAdapters", PropertyWriting.List(live.OsAdapters.Select(item => Adapter(item)))),
            ("internalId", PropertyWriting.OrNull(machine.InternalId)),
            ("machineManagerId", PropertyWriting.OrNull(machine.MachineManager?.Id)),
            ("poolId", PropertyWriting.OrNull(machine.Pool?.Id)),
            ("host", PropertyWriting.OrNull(machine.Host?.Name)),
            ("addresses", PropertyWriting.Map(machine.Addresses ?? ImmutableDictionary<string, string>.Empty)),
            ("pvDrivers", machine.PvDrivers?.Detected == true),
            (UnfinishedActivity.Output, NullValue.Instance));
        if (live.OsDisk is { } disk)
        {
            outputs = outputs.Set("osDisk", PropertyMap.Of(
                ("id", disk.Id),
                ("name", disk.Name),
                ("size", disk.Size),
                ("storageRepositoryId", PropertyWriting.OrNull(disk.StorageRepository?.Id))));
        }

        return Sources.Aggregate(outputs, (map, key) => map.Set(key, inputs.Get(key) ?? NullValue.Instance));
    }

    /// <summary>What a preview can say of a machine that will be made.</summary>
    public static PropertyMap PreviewOfNew(PropertyMap inputs) =>
        inputs.Where((key, _) => !NotEchoed.Contains(key) && key is not "osDisk" and not "osNetworkAdapters")
            .SetAll(Computed.Where(key => !inputs.Has(key) || key.StartsWith("os", StringComparison.Ordinal))
                .Select(key => KeyValuePair.Create(key, (PropertyValue)UnknownValue.Instance)));

    /// <summary>What a preview can say of a machine that will be changed.</summary>
    public static PropertyMap PreviewOfChanged(PropertyMap outputs, PropertyMap inputs) =>
        outputs.Remove(UnfinishedActivity.Output).SetAll(inputs.Where((key, _) => !NotEchoed.Contains(key) && key is not "osDisk" and not "osNetworkAdapters"));

    /// <summary>
    /// The inputs of the machine as it is: of the managed properties, which for an import are all. What the platform does not
    /// show stays as recorded.
    /// </summary>
    public static PropertyMap Inputs(VirtualMachineSnapshot live, PropertyMap recorded)
    {
        var outputs = Outputs(live, recorded);
        var import = recorded.Count == 0;
        string[] always = ["name", "cpu", "memory", "autoPowerOn", "highAvailability", "powerState"];
        string[] optional = ["coresPerSocket", "bootFirmware", "secureBoot", "bootOrder", "tags"];
        var inputs = always.Concat(optional.Where(key => import || recorded.Has(key)))
            .Aggregate(recorded, (map, key) => map.SetLive(key, outputs[key]));

        if (!VirtualMachineInputs.Read(recorded).BackupPolicyIds.GetValueOrDefault([]).ToHashSet().SetEquals(live.PolicyIds))
            inputs = inputs.Set("backupPolicyIds", outputs["backupPolicyIds"]);
        inputs = Undoable(inputs, "iso", live.IsoId, import || recorded.Has("iso"));
        inputs = Undoable(inputs, "replicationPolicyId", live.ReplicationPolicyId, import || recorded.Has("replicationPolicyId"));
        if ((import || recorded.Has("hostId")) && live.Machine.IsRunning)
            inputs = inputs.SetLive("hostId", outputs["hostId"]);
        return DeviceInputs(inputs, outputs, import);
    }

    /// <summary>What is managed and gone is left out, so that the next update puts it back.</summary>
    private static PropertyMap Undoable(PropertyMap inputs, string key, string? live, bool managed) =>
        !managed ? inputs : live is null ? inputs.Remove(key) : inputs.SetLive(key, live);

    private static PropertyMap DeviceInputs(PropertyMap inputs, PropertyMap outputs, bool import)
    {
        var disk = (outputs.Get("osDisk") as ObjectValue)?.Properties;
        if (disk is null)
            inputs = inputs.Remove("osDisk");
        else if (import)
            inputs = inputs.Set("osDisk", disk.Remove("id"));
        else if (inputs.Get("osDisk") is ObjectValue { Properties: var recorded })
            inputs = inputs.Set("osDisk", Managed(recorded, disk));

        var adapters = ((ArrayValue)outputs["osNetworkAdapters"]).Items.Select(item => ((ObjectValue)item).Properties).ToList();
        if (import)
            return inputs.Set("osNetworkAdapters", PropertyWriting.List(adapters.Select(AdapterInputs)));
        return inputs.Get("osNetworkAdapters") is ArrayValue { Items: var managed }
            ? inputs.Set("osNetworkAdapters", PropertyWriting.List(
                managed.Zip(adapters, (item, adapter) => Managed(((ObjectValue)item.Unwrapped).Properties, adapter))))
            : inputs;
    }

    private static PropertyMap Adapter(OsAdapter item) => PropertyMap.Of(
        ("id", item.Adapter.Id),
        ("name", PropertyWriting.OrNull(item.Adapter.Name)),
        ("networkId", PropertyWriting.OrNull(item.Adapter.Network?.Id)),
        ("macAddress", item.Adapter.MacAddress.ToLowerInvariant()),
        ("txChecksumming", item.Adapter.TxChecksumming),
        ("ipAddress", PropertyWriting.OrNull(item.RegisteredAddress)));

    private static PropertyMap AdapterInputs(PropertyMap adapter)
    {
        var inputs = adapter.Remove("id").Remove("name");
        return inputs.Has("ipAddress") ? inputs : inputs.Remove("ipAddress");
    }

    private static PropertyMap Managed(PropertyMap recorded, PropertyMap live) =>
        recorded.Keys.Where(live.ContainsKey).Aggregate(recorded, (map, key) => map.SetLive(key, live[key]));

    private static string PowerState(bool running) => running ? VirtualMachineInputs.On : VirtualMachineInputs.Off;
}
