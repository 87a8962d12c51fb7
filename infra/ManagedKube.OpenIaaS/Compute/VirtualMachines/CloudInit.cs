namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>NoCloud data that a machine reads at its first boot only.</summary>
/// <param name="CloudConfig">User-data as plain text; may hold secrets.</param>
/// <param name="NetworkConfig">Network configuration, version 2, without the <c>network:</c> key.</param>
public sealed record CloudInit(string CloudConfig, string? NetworkConfig = null)
{
    /// <summary>Says nothing of the content, which may hold secrets.</summary>
    public override string ToString() => nameof(CloudInit);
}
