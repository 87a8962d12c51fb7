using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>The picture of a cluster: what one would show its customer.</summary>
internal static class ClusterPicture
{
    private const double Width = 1400;
    private const double Margin = 32;
    private const double Gap = 22;

    public static Picture Of(ClusterPlan plan)
    {
        const double inner = Width - (2 * Margin);
        var inside = Cards.Inside(inner);
        var content = Arrange.Column(Gap,
            HeaderBlock.Of(plan, inner),
            Cards.Panel(
                inner,
                "Internet and entry",
                Arrange.Column(ForwardingArrows.Room(plan), ExposureBlock.Of(plan, inside), NetworkBlock.Of(plan, inside))),
            ZonesBlock.Of(plan, inner),
            Cards.Panel(inner, "Storage", StorageBlock.Of(plan, inside)),
            Cards.Panel(inner, $"Addresses of {plan.Addresses.Range}", AddressMap.Of(plan, inside)));
        var all = Arrange.Column(Gap, content, Legend.Of(plan, content, inner)).At(Margin, Margin);
        var canvas = new Box { Bounds = new Rect(0, 0, Width, all.Height + (2 * Margin)), Surface = Surface.Page, Boxes = [all] };
        return new Picture
        {
            Title = PlanWords.Title(plan),
            Description = Describe(plan),
            Canvas = canvas,
            Arrows = ForwardingArrows.Of(plan, canvas),
        };
    }

    private static string Describe(ClusterPlan plan) =>
        $"{PlanWords.Plural(plan.MachinesOf(MachineRole.ControlPlane).Count(), "control plane")} and "
        + $"{PlanWords.Plural(plan.MachinesOf(MachineRole.Worker).Count(), "worker")} in {PlanWords.Plural(plan.Footprints.Length, "zone")}, "
        + $"{PlanWords.Gb(plan.Ceph.Capacity.ClientFreeGb)} of storage for the client.";
}
