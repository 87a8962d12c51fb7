using ManagedKube.Components.FirstBoot;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute.Inputs;
using ManagedKube.Talos;
using ManagedKube.Talos.FirstBoot;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>What a machine reads when it boots for the first time.</summary>
internal static class FirstBootData
{
    public static VirtualMachineCloudInitArgs Of(ClusterPlan plan, MachinePlan machine, Input<string>? runnerToken) => new()
    {
        CloudConfig = machine.IsKubernetesNode ? NodeConfiguration.Render(machine.ToNodeSettings(plan)) : GitRunner(plan, machine, runnerToken),
        NetworkConfig = NoCloudNetwork.Render(machine.ToAdapterSettings(plan)),
    };

    private static Input<string> GitRunner(ClusterPlan plan, MachinePlan machine, Input<string>? token)
    {
        var settings = new CloudConfigSettings
        {
            Hostname = machine.Name,
            Runner = plan.Definition.GitRunner,
            TimeServers = [.. plan.Definition.Network.NtpServers],
        };
        return settings.Runner.Registration is not null && token is not null
            ? Output.CreateSecret(token.ToOutput()).Apply(secret => CloudConfig.Render(settings with { Token = secret.Trim() }))
            : CloudConfig.Render(settings);
    }
}
