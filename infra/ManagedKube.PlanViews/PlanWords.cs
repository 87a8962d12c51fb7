using System.Globalization;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews;

/// <summary>How plans are put into words.</summary>
internal static class PlanWords
{
    public const string Everybody = "everybody";

    // A thin gap between thousands reads the same in every country.
    private static readonly NumberFormatInfo Grouped = new() { NumberGroupSeparator = " ", NumberDecimalSeparator = "." };

    public static string Title(ClusterPlan plan) => $"{plan.Definition.Code}: {Offering(plan)}, {plan.Definition.Profile.DisplayName}";

    public static string Offering(ClusterPlan plan) => plan.Definition.Offering switch
    {
        Model.Definition.Offering.Core => "Managed Core Kubernetes",
        _ => "Managed Kubernetes",
    };

    public static string Number(long number) => number.ToString("#,0", Grouped);

    public static string Gb(long gb) => $"{Number(gb)} GB";

    public static string Plural(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Number(count)} {noun}s";

    public static string Size(MachinePlan machine) => $"{machine.VCpu} vCPU, {Gb(machine.MemoryGb)}";

    /// <summary>The lowest and the highest address in each /24 that the machines lie in.</summary>
    public static string Addresses(IEnumerable<MachinePlan> machines) => string.Join(", ", machines
        .Select(machine => machine.Address)
        .Order()
        .GroupBy(address => address.Value >> 8)
        .Select(block => block.First() == block.Last() ? $"{block.First()}" : $"{block.First()} … {block.Last()}"));

    public static string Role(MachineRole role) => role switch
    {
        MachineRole.GitRunner => "Git Runner",
        MachineRole.ControlPlane => "control plane",
        MachineRole.StorageNode => "storage node",
        _ => "worker",
    };

    /// <summary>Disks of the same size together, for example <c>2 × 1 000 GB</c>.</summary>
    public static string CephDisks(MachinePlan machine) => string.Join(" + ", machine.CephDisks
        .Select(disk => disk.SizeGb)
        .CountBy(size => size)
        .Select(group => group.Value == 1 ? Gb(group.Key) : $"{group.Value} × {Gb(group.Key)}"));

    /// <summary>A name that a component is known by.</summary>
    public static string Component(PlatformComponent component) => component switch
    {
        PlatformComponent.ArgoCd => "Argo CD",
        PlatformComponent.CertManager => "cert-manager",
        PlatformComponent.Oidc => "OIDC",
        PlatformComponent.TopoLvm => "TopoLVM",
        PlatformComponent.Keda => "KEDA",
        PlatformComponent.GatewayApi => "Gateway API",
        PlatformComponent.Ingress => "NGINX ingress",
        PlatformComponent.Monitoring => "Prometheus, Grafana, Loki",
        _ => component.ToString(),
    };

    /// <summary>How much of what there is is taken, in whole per cent.</summary>
    public static string Share(long used, long total) => total <= 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{100 * used / total} %");
}
