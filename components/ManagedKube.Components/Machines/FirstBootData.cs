using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute.Inputs;
using ManagedKube.Talos;
using ManagedKube.Talos.FirstBoot;

namespace ManagedKube.Components.Machines;

/// <summary>What a machine reads when it boots for the first time.</summary>
internal static class FirstBootData
{
    public static VirtualMachineCloudInitArgs Of(ClusterPlan plan, MachinePlan machine) => new()
    {
        CloudConfig = machine.IsKubernetesNode ? NodeConfiguration.RenderWithoutSecrets(machine.ToNodeSettings(plan)) : CloudConfig.Render(machine.Name),
        NetworkConfig = NoCloudNetwork.Render(machine.ToAdapterSettings(plan)),
    };
}
