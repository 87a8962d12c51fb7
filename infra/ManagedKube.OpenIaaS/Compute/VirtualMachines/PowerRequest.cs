namespace ManagedKube.OpenIaaS.Compute.VirtualMachines;

/// <summary>A power order.</summary>
public sealed record PowerRequest
{
    /// <summary><c>on</c> or <c>off</c>.</summary>
    public required string PowerState { get; init; }

    /// <summary>Host of the same pool to start on; null leaves the choice to the platform.</summary>
    public string? HostId { get; init; }

    /// <summary>True for a hard stop, which a guest without drivers needs.</summary>
    public bool? Force { get; init; }

    /// <summary>True to start although another running machine has a MAC address of this one.</summary>
    public bool? BypassMacAddressesCheck { get; init; }

    /// <summary>Starts on the given host, or where the platform likes.</summary>
    public static PowerRequest On(string? hostId = null) => new() { PowerState = "on", HostId = hostId };

    /// <summary>Stops; hard when <paramref name="force"/> is true.</summary>
    public static PowerRequest Off(bool force) => new() { PowerState = "off", Force = force ? true : null };
}
