namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Why orders of the VPC service fail. Those with a documented wording have it, since clients look into them.</summary>
internal static class VpcReasons
{
    public static string StaticIpNotFound(Guid id) => $"Could not find static IP with uuid {id}";

    public static string FloatingIpNotFound(Guid id) => $"Could not find floating IP with uuid {id}";

    public static string NotCustom(StaticIp address) =>
        $"Static IP {address.Id} is not a custom static IP (source: {address.Source.ToString().ToLowerInvariant()})";

    public static string MacInUse(World world, StaticIp owner) =>
        $"Static IP operation failed: MAC address {owner.MacAddress} is already used by {DescribeOwner(world, owner)}";

    public static string AddressInUse(string address) => $"Static IP operation failed: IP address {address} is already used";

    public static string AddressOutside(string address, string network) =>
        $"Static IP operation failed: IP address {address} is no host address of the private network {network}";

    public static string NetworkFull(string network) => $"Static IP operation failed: the private network {network} has no free address";

    /// <summary>How a failure in the VPC shows in an order of the compute service.</summary>
    public static string InCompute(string reason) => $"VPC configuration incomplete: {reason}";

    private static string DescribeOwner(World world, StaticIp owner) =>
        owner.NetworkAdapterId is { } adapter && world.NetworkAdapters.GetValueOrDefault(adapter) is { } live
            ? $"virtual machine {world.VirtualMachines[live.VirtualMachineId].Name}"
            : $"the static IP {owner.IpAddress}";
}
