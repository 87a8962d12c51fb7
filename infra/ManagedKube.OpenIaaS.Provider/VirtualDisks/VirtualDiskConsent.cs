using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>Refuses changes of a disk that cannot be made, or that unplug it from a running machine without consent.</summary>
internal static class VirtualDiskConsent
{
    /// <param name="live">The disk as it is.</param>
    /// <param name="wanted">What it shall be.</param>
    /// <param name="reattach">Whether something of the attachment changes that the platform does not show.</param>
    /// <exception cref="ProviderException">The change is refused; nothing was changed.</exception>
    public static void Check(VirtualDisk live, VirtualDiskInputs wanted, bool reattach)
    {
        if (wanted.Size < live.Size)
        {
            throw new ProviderException(
                $"The disk '{live.Name}' is {live.Size} bytes and cannot shrink to {wanted.Size}. Nothing was changed.", nothingHappened: true);
        }

        var plugged = live.VirtualMachines?.FirstOrDefault(attachment => attachment.Connected);
        if (wanted.AllowDisconnect || plugged is null || Reason(live, wanted, reattach) is not { } reason)
            return;
        throw new ProviderException(
            $"The disk '{live.Name}' would have to be unplugged from the running virtual machine '{plugged.Name}' ({reason}), "
            + "where its file systems must not be in use meanwhile. Set allowDisconnect to true to allow it. Nothing was changed.",
            nothingHappened: true);
    }

    private static string? Reason(VirtualDisk live, VirtualDiskInputs wanted, bool reattach)
    {
        if (wanted.Size > live.Size)
            return $"size: is {live.Size}, wanted {wanted.Size}";
        if (live.AttachmentTo(wanted.VirtualMachineId) is null)
            return "virtualMachineId: another machine is to get it";
        return reattach || !VirtualDiskAttachment.IsAsWanted(live, wanted) ? "mode, bootable or position: it is to be attached anew" : null;
    }
}
