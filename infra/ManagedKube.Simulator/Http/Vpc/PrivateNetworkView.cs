using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Inventories;
using ManagedKube.Simulator.Worlds.Vpc;

namespace ManagedKube.Simulator.Http.Vpc;

/// <param name="Id">The id.</param>
/// <param name="IpAddress">The range, in CIDR notation.</param>
/// <param name="Name">The name.</param>
/// <param name="VlanId">The VLAN.</param>
/// <param name="StaticIpCount">How many static IPs it has.</param>
/// <param name="Vpc">The VPC.</param>
internal sealed record PrivateNetworkView(Guid Id, string IpAddress, string Name, int VlanId, int StaticIpCount, ReferenceView Vpc)
{
    public static PrivateNetworkView Of(World world, PrivateNetwork network) => new(
        network.Id, network.Range.ToString(), network.Name, network.VlanId, StaticIpRules.On(world, network).Count(), network.Vpc.ToReference());
}
