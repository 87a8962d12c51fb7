using System.Collections.Immutable;
using ManagedKube.Model.Addressing;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>Where traffic arrives in the cluster: the virtual address of the API and the load-balancer pools.</summary>
internal static class NetworkBlock
{
    private const double Gap = 16;
    private const double VirtualAddressWidth = 300;
    private const double InternalShare = 0.42;

    public static Box Of(ClusterPlan plan, double width)
    {
        var room = width - VirtualAddressWidth - (2 * Gap);
        var (addresses, inner) = (plan.Addresses, room * InternalShare);
        return Arrange.Row(Gap,
            Cards.Text(VirtualAddressWidth, Surface.ControlPlane,
                ($"{addresses.Api}", TextStyle.Name), ("Kubernetes API", TextStyle.Body), ("virtual address, held by a control plane", TextStyle.Note)) with
            { Key = PictureKeys.Target(addresses.Api) },
            Pool(plan, "External load-balancer pool", "services labelled lb-type: external", addresses.ExternalPool, room - inner),
            Pool(plan, "Internal load-balancer pool", "services without a label", addresses.InternalPool, inner));
    }

    private static Box Pool(ClusterPlan plan, string name, string note, Ipv4Span pool, double width)
    {
        var inside = Cards.InsideCard(width);
        var services = Services(plan).Where(service => pool.Contains(service.Address)).ToList();
        var chips = Arrange.Flow(inside, 8, services.Select(service =>
            Cards.Chip($"{service.Address}  {service.Name}", inside) with { Key = PictureKeys.Target(service.Address) }));
        return Cards.With(
            Cards.Text(width, Surface.LoadBalancer, (name, TextStyle.Name), ($"{pool.First} - {pool.Last}", TextStyle.Body), (note, TextStyle.Note)),
            chips);
    }

    private static ImmutableArray<(Ipv4Address Address, string Name)> Services(ClusterPlan plan) =>
    [
        .. plan.IngressClasses.Select(ingress => (ingress.Address, ingress.Name))
            .Concat(plan.Definition.Exposure.Services.Select(service => (service.Address, service.Name)))
            .Concat(plan.Edge.Forwardings.Select(forwarding => (forwarding.Target, forwarding.Purpose)))
            .DistinctBy(service => service.Item1),
    ];
}
