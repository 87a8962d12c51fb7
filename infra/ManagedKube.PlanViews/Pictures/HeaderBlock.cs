using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.PlanViews.Geometry;
using ManagedKube.PlanViews.Styles;

namespace ManagedKube.PlanViews.Pictures;

/// <summary>What cluster it is, and its most important figures.</summary>
internal static class HeaderBlock
{
    private const double Gap = 14;

    public static Box Of(ClusterPlan plan, double width) => Arrange.Column(18, Names(plan, width), Figures(plan, width));

    private static Box Names(ClusterPlan plan, double width)
    {
        var definition = plan.Definition;
        var place = $"{Capitalized(definition.Profile.DisplayName)}, region {definition.Region}, {string.Join(", ", definition.Zones.Sort())}";
        var versions = $"Kubernetes {plan.Kubernetes}, Talos {plan.Talos}{(definition.Versions.Platform is { } release ? $", platform {release}" : "")}";
        return Cards.Plain(
            width,
            ($"{definition.Code} · {PlanWords.Offering(plan)}", TextStyle.Title),
            ($"{place} · {versions}", new TextStyle(16, Ink: Ink.Muted)));
    }

    private static Box Figures(ClusterPlan plan, double width)
    {
        var (footprint, capacity) = (plan.Footprint, plan.Ceph.Capacity);
        var workers = plan.MachinesOf(MachineRole.Worker).Count();
        (string Figure, string What, string Detail)[] figures =
        [
            (PlanWords.Number(plan.Machines.Length), "machines", $"{workers} of them workers"),
            (PlanWords.Number(footprint.VCpu), "vCPU", "of all virtual machines"),
            (PlanWords.Gb(footprint.MemoryGb), "memory", "of all virtual machines"),
            (PlanWords.Gb(footprint.DiskGb), "disk", "system and data disks"),
            (PlanWords.Gb(capacity.ClientFreeGb), "storage for the client", $"of {PlanWords.Gb(capacity.UsableGb)} usable"),
            (PlanWords.Number(plan.Pods.Pods), "pods", "at most, on the workers"),
        ];
        var each = (width - ((figures.Length - 1) * Gap)) / figures.Length;
        return Arrange.Row(Gap, figures.Select(figure => Cards.Text(each, Surface.Panel,
            (figure.Figure, TextStyle.Figure), (figure.What, TextStyle.Body), (figure.Detail, TextStyle.Note))));
    }

    private static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
