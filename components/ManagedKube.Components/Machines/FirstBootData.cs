using ManagedKube.Components.Nodes;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute.Inputs;
using ManagedKube.Talos;
using ManagedKube.Talos.FirstBoot;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Components.Machines;

/// <summary>What a machine reads when it boots for the first time.</summary>
internal static class FirstBootData
{
    /// <summary>The machine configuration of a node.</summary>
    public static string Configuration(ClusterPlan plan, MachinePlan machine, SecretsBundle secrets) => NodeConfiguration.Render(machine.ToNodeSettings(plan), secrets);

    /// <summary>What the configuration drive holds; of a machine that is no node when there are no nodes.</summary>
    public static VirtualMachineCloudInitArgs Of(ClusterPlan plan, MachinePlan machine, ClusterNodes? nodes) => new()
    {
        CloudConfig = nodes is null ? CloudConfig.Render(machine.Name) : nodes.FirstConfiguration(machine),
        NetworkConfig = NoCloudNetwork.Render(machine.ToAdapterSettings(plan)),
    };
}
