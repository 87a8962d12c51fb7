namespace ManagedKube.OpenIaaS.Compute.VirtualDisks;

/// <summary>An attachment to be made.</summary>
/// <param name="VirtualMachineId">UUID of the machine.</param>
/// <param name="Mode"><c>RW</c> or <c>RO</c>.</param>
/// <param name="Bootable">Whether the machine may boot from it.</param>
/// <param name="Position">Device number as text, for example <c>2</c>; null for the next free one.</param>
public sealed record AttachRequest(string VirtualMachineId, string Mode, bool Bootable, string? Position = null);
