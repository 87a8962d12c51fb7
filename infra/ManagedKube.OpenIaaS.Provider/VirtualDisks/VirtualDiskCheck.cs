using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>Checks a wanted disk, by itself and against the recorded one, and fills in defaults.</summary>
internal static class VirtualDiskCheck
{
    public static CheckResponse Check(PropertyMap olds, PropertyMap news)
    {
        var filled = news.SetDefault("mode", VirtualDiskInputs.ReadWrite).SetDefault("bootable", false).SetDefault("allowDisconnect", false);
        var reader = new InputReader(filled);
        var wanted = VirtualDiskInputs.Read(reader);
        reader.RefuseOthers();
        if (wanted.Name == VirtualDisk.CloudConfigDriveName)
            reader.Refuse("name", $"'{wanted.Name}' is the name of the platform's own drive with first-boot data; choose another.");
        if (wanted.Size > 0 && VirtualDiskInputs.Read(olds).Size is var size && wanted.Size < size)
            reader.Refuse("size", $"cannot shrink a disk: it is {size} bytes, {wanted.Size} are asked for. Make it at least as large as it is.");
        return new(filled, reader.Failures);
    }
}
