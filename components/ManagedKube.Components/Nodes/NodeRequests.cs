using System.Collections.Immutable;
using ManagedKube.MachineConfigurations;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.Talos;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Components.Nodes;

/// <summary>
/// Says to the driver what the plan has decided. A request holds what concerns its own machine only, so that a cluster that grows
/// changes no request of a machine that is there.
/// </summary>
internal static class NodeRequests
{
    /// <param name="plan">The plan of the cluster.</param>
    /// <param name="secrets">Its root secrets.</param>
    /// <param name="machines">The machines that the request is about, with their configurations; none for the cluster as a whole.</param>
    public static DriverRequest For(ClusterPlan plan, SecretsBundle secrets, IEnumerable<(MachinePlan Machine, string Configuration)> machines) => new()
    {
        Cluster = new ClusterAccess
        {
            Name = plan.Names.ClusterName,
            Endpoint = plan.NodeEndpoint,
            ControlPlanes = [.. plan.MachinesOf(MachineRole.ControlPlane).Select(machine => new NodeAddress(machine.Name, machine.Address.ToString()))],
            TalosAuthority = secrets.Os,
            KubernetesAuthority = secrets.Kubernetes,
        },
        Limits = new Limits
        {
            ComeBackSeconds = TimeSpan.FromMinutes(plan.Definition.Maintenance.ComeBackMinutes).TotalSeconds,
            DrainSeconds = TimeSpan.FromMinutes(plan.Definition.Maintenance.DrainMinutes).TotalSeconds,
        },
        Nodes = [.. machines.Select(node => Desired(plan, node.Machine, node.Configuration))],
    };

    private static DesiredNode Desired(ClusterPlan plan, MachinePlan machine, string configuration) => new()
    {
        Name = machine.Name,
        Address = machine.Address.ToString(),
        Role = RoleOf(machine),
        Configuration = configuration,
        TalosVersion = plan.Talos.ToString(),
        Schematic = SystemImages.Schematic(machine),
        Installer = SystemImages.Installer(machine, plan),
        Labels = machine.Role == MachineRole.ControlPlane
            ? ImmutableSortedDictionary<string, string>.Empty
            : machine.Labels.Where(label => !NodeRestriction.Allows(label.Key)).ToImmutableSortedDictionary(StringComparer.Ordinal),
        AllowReboot = plan.Definition.AllowRestart,
    };

    public static NodeRole RoleOf(MachinePlan machine) => machine switch
    {
        { Role: MachineRole.ControlPlane } => NodeRole.ControlPlane,
        { CephDisks.IsEmpty: false } => NodeRole.Carrier,
        _ => NodeRole.Worker,
    };
}
