using ManagedKube.Components.FirstBoot;
using ManagedKube.MachineConfigurations;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute.Inputs;
using ManagedKube.Talos.FirstBoot;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>What a machine reads when it boots for the first time.</summary>
internal static class FirstBootData
{
    /// <summary>The user-data of the Git Runner.</summary>
    public static Input<string> GitRunner(ClusterPlan plan, MachinePlan machine, Input<string>? token)
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

    /// <summary>What the configuration drive holds.</summary>
    public static VirtualMachineCloudInitArgs Of(ClusterPlan plan, MachinePlan machine, Input<string> userData) => new()
    {
        CloudConfig = userData,
        NetworkConfig = NoCloudNetwork.Render(machine.ToAdapterSettings(plan)),
    };
}
