using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Operations;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.OpenIaaS.Provider.VirtualDisks;

/// <summary>
/// Whether the machine that a disk is attached to sees it. While a machine is off it sees none, and sees all when it starts; a
/// running machine that does not see its disk was left so by an interrupted change.
/// </summary>
internal static class VirtualDiskPlug
{
    /// <summary>The output that tells it.</summary>
    public const string LeftOut = "unplugged";

    /// <summary>Whether the running machine does not see the disk.</summary>
    public static async Task<bool> IsLeftOutAsync(Session session, VirtualDisk live, string virtualMachineId, CancellationToken cancellationToken) =>
        live.AttachmentTo(virtualMachineId) is { Connected: false }
        && await session.Client.VirtualMachines.FindAsync(virtualMachineId, cancellationToken).ConfigureAwait(false) is { IsRunning: true };

    /// <summary>A disk that was seen left out is plugged in by the next update, though none of its inputs changes.</summary>
    public static IEnumerable<PropertyChange> Diff(PropertyMap outputs) =>
        outputs.Get(LeftOut) is BoolValue { Value: true } ? [new PropertyChange(LeftOut, ValueChangeKind.Update)] : [];
}
