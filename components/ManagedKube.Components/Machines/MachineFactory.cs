using ManagedKube.Components.Infrastructure;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.OpenIaaS.Resources.Compute;
using ManagedKube.OpenIaaS.Resources.Compute.Inputs;
using Pulumi;

namespace ManagedKube.Components.Machines;

/// <summary>Makes the virtual machines of the plan.</summary>
internal static class MachineFactory
{
    /// <param name="plan">The plan of the cluster.</param>
    /// <param name="machine">The machine in it.</param>
    /// <param name="catalog">Where to find what it is made from.</param>
    /// <param name="userData">What it reads when it boots for the first time.</param>
    /// <param name="parent">The component that it belongs to.</param>
    public static VirtualMachine Create(ClusterPlan plan, MachinePlan machine, InfrastructureCatalog catalog, Input<string> userData, Resource parent)
    {
        var template = catalog.Template(machine);
        var args = new VirtualMachineArgs
        {
            Name = machine.Name,
            TemplateId = template,
            Cpu = machine.VCpu,
            Memory = machine.MemoryBytes,
            AutoPowerOn = true,
            PowerState = "on",
            HighAvailability = RestartPriorityNames.Of(machine.RestartPriority),
            BackupPolicyIds = catalog.BackupPolicy(machine),
            CloudInit = FirstBootData.Of(plan, machine, userData),
            OsDisk = new VirtualMachineOsDiskArgs { Name = machine.OsDiskName, Size = machine.OsDiskBytes },
            OsNetworkAdapters = new VirtualMachineOsNetworkAdapterArgs
            {
                NetworkId = catalog.Network(machine),
                MacAddress = machine.MacAddress.ToString(),
            },
            Tags = machine.Tags.ToDictionary(),
            AllowRestart = plan.Definition.AllowRestart,
        };
        if (machine.CoresPerSocket is { } cores)
            args.CoresPerSocket = cores;
        var created = new VirtualMachine(machine.Name, args, new CustomResourceOptions
        {
            Parent = parent,
            Protect = machine.IsProtected,
            // Another template would make another machine, which is only ever done on demand (G2). First-boot data is read once, and
            // its change is none of the machine; what is recorded of it follows the plan, so that a replaced machine gets today's.
            IgnoreChanges = { "templateId" },
        });
        catalog.Kept.Compare(machine.Name, "templateId", created.TemplateId, template);
        return created;
    }
}
