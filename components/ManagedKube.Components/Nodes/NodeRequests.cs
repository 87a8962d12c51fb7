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
    public static DriverRequest ForCluster(ClusterPlan plan, SecretsBundle secrets) => new()
    {
        Cluster = new ClusterAccess
        {
            Name = plan.Names.ClusterName,
            Endpoint = plan.NodeEndpoint,
            ControlPlanes = [.. plan.MachinesOf(MachineRole.ControlPlane).Select(machine => new NodeAddress(machine.Name, machine.Address.ToString()))],
            TalosAuthority = secrets.Os,
            KubernetesAuthority = secrets.Kubernetes,
        },
    };

    public static DriverRequest For(ClusterPlan plan, SecretsBundle secrets, IEnumerable<MachinePlan> machines) =>
        ForCluster(plan, secrets) with { Nodes = [.. machines.Select(machine => Desired(plan, secrets, machine))] };

    private static DesiredNode Desired(ClusterPlan plan, SecretsBundle secrets, MachinePlan machine) => new()
    {
        Name = machine.Name,
        Address = machine.Address.ToString(),
        Role = RoleOf(machine),
        Configuration = NodeConfiguration.Render(machine.ToNodeSettings(plan), secrets),
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
