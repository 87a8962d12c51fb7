using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Inputs;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>Writes a disk as outputs, and as the inputs that would make it as it is.</summary>
internal static class VirtualDiskState
{
    /// <summary>All outputs. Whether it is bootable, and its place, cannot be read, so that they stay as recorded.</summary>
    public static PropertyMap Outputs(VirtualDisk live, PropertyMap recorded)
    {
        var inputs = VirtualDiskInputs.Read(recorded);
        var attachment = live.AttachmentTo(inputs.VirtualMachineId) ?? live.VirtualMachines?.FirstOrDefault();
        return PropertyMap.Of(
            ("name", live.Name),
            ("size", live.Size),
            ("storageRepositoryId", PropertyWriting.OrNull(live.StorageRepository?.Id)),
            ("virtualMachineId", attachment?.Id ?? ""),
            ("mode", attachment is null ? inputs.Mode : attachment.ReadOnly ? VirtualDiskInputs.ReadOnly : VirtualDiskInputs.ReadWrite),
            ("bootable", inputs.Bootable),
            ("position", inputs.Position is { } position ? position : NullValue.Instance),
            ("internalId", PropertyWriting.OrNull(live.InternalId)),
            ("usage", live.Usage),
            (UnfinishedActivity.Output, NullValue.Instance));
    }

    public static PropertyMap PreviewOfNew(PropertyMap inputs) =>
        inputs.Remove("allowDisconnect").Set("internalId", UnknownValue.Instance).Set("usage", UnknownValue.Instance)
            .Set(VirtualDiskPlug.LeftOut, false);

    public static PropertyMap PreviewOfChanged(PropertyMap outputs, PropertyMap inputs) =>
        outputs.Remove(UnfinishedActivity.Output).SetAll(inputs.Remove("allowDisconnect")).Set(VirtualDiskPlug.LeftOut, false);

    public static PropertyMap Inputs(PropertyMap outputs, PropertyMap recorded) =>
        new[] { "name", "size", "storageRepositoryId", "virtualMachineId", "mode", "bootable" }
            .Aggregate(recorded, (map, key) => map.SetLive(key, outputs[key]));
}
