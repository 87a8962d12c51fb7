using ManagedKube.Components.Tests;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;

namespace ManagedKube.MachineConfigurations.Tests;

/// <summary>A cluster with a bare-metal server.</summary>
internal static class BareMetalPlans
{
    public static ClusterPlan Production { get; } = ClusterPlanner.Plan(Plans.ProductionDefinition with
    {
        Workers =
        [
            Plans.ProductionDefinition.Workers[0],
            new()
            {
                Name = "gpu",
                Count = 1,
                FirstNumber = 4,
                BareMetal = new()
                {
                    ServerClass = "PERFORMANCE 4",
                    Gpu = true,
                    Vlan = 1234,
                    InstallDisk = new() { Nvme = true, AtMostGb = 1000 },
                    Servers = [new() { MacAddresses = ["b8:59:9f:00:00:01", "b8:59:9f:00:00:02"] }],
                },
            },
        ],
    });
}
