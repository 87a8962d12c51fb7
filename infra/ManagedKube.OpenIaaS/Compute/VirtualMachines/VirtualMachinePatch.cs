namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>Properties of a machine to change; what is null stays as it is.</summary>
public sealed record VirtualMachinePatch
{
    /// <summary>Name.</summary>
    public string? Name { get; init; }

    /// <summary>vCPUs; the machine must be halted.</summary>
    public int? Cpu { get; init; }

    /// <summary>Memory in bytes; the machine must be halted.</summary>
    public long? Memory { get; init; }

    /// <summary>Cores per socket; the machine must be halted.</summary>
    public int? NumCoresPerSocket { get; init; }

    /// <summary><c>bios</c> or <c>uefi</c>; the machine should be halted.</summary>
    public string? BootFirmware { get; init; }

    /// <summary>Secure boot; the machine should be halted.</summary>
    public bool? SecureBoot { get; init; }

    /// <summary>Start with the host; refused while no backup policy is assigned.</summary>
    public bool? AutoPowerOn { get; init; }

    /// <summary><c>disabled</c>, <c>restart</c> or <c>best-effort</c>.</summary>
    public string? HighAvailability { get; init; }
}
