using ManagedKube.Simulator.Worlds.Inventories;

namespace ManagedKube.Simulator.Http.Vpc;

internal static class VpcReferenceViews
{
    public static ReferenceView ToReference(this VirtualPrivateCloud vpc) => new(vpc.Id, vpc.Name);

    public static ReferenceView ToReference(this PrivateNetwork network) => new(network.Id, network.Name);
}
