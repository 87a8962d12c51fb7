namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>What holds for network adapters.</summary>
internal static class AdapterRules
{
    /// <summary>Checks that a machine can be on a network, with an address of its choice if it wants one.</summary>
    /// <returns>Why it cannot, or null.</returns>
    public static string? FindNetwork(World world, VirtualMachine machine, Guid networkId, string? ipAddress)
    {
        if (world.Inventory.Networks.Find(networkId) is not { } network || network.Pool.Id != machine.PoolId)
            return Reasons.NetworkNotFound(networkId);
        return ipAddress is null || network.PrivateNetwork is not null
            ? null
            : $"An address ({ipAddress}) can be asked for on networks of a VPC only, and {network.Name} is none";
    }

    /// <summary>Checks that an adapter can be plugged or unplugged.</summary>
    /// <returns>Why it cannot, or null.</returns>
    public static string? Plug(VirtualMachine machine, NetworkAdapter adapter, bool attached, DateTimeOffset now)
    {
        if (!machine.IsRunning)
            return Reasons.MachineIsHalted;
        if (!machine.IsGuestUp(now))
            return "VM_MISSING_PV_DRIVERS: the guest does not answer yet";
        if (adapter.Attached == attached)
            return attached ? Reasons.AlreadyPlugged(adapter.Id) : Reasons.AlreadyUnplugged(adapter.Id);
        return null;
    }
}
