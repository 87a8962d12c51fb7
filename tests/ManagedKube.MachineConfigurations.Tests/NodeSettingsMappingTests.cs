using ManagedKube.Components.Tests;
using ManagedKube.Model.Definition;
using ManagedKube.Model.Planning;
using ManagedKube.Talos;
using ManagedKube.Talos.Images;

namespace ManagedKube.MachineConfigurations.Tests;

public sealed class NodeSettingsMappingTests
{
    [Fact]
    public void A_cluster_keeps_the_form_that_it_was_born_with() =>
        Assert.Equal(new ConfigurationContract(13), (Plans.DevTest with { ConfigurationForm = new(1, 13) }).ToClusterSettings().Contract);

    [Fact]
    public void Registries_and_the_discovery_service_are_the_customer_s()
    {
        var cluster = ClusterPlanner.Plan(Plans.DevTestDefinition with
        {
            Registries = new() { Mirrors = [new() { Registry = "*", Endpoints = ["https://mirror.example.net"], SkipFallback = true }] },
            Discovery = new("https://discovery.example.net"),
        }).ToClusterSettings();

        var mirror = Assert.Single(cluster.Registries.Mirrors);
        Assert.Equal(("*", "https://mirror.example.net", true), (mirror.Registry, Assert.Single(mirror.Endpoints), mirror.SkipFallback));
        Assert.Equal("https://discovery.example.net", cluster.DiscoveryEndpoint);
    }

    [Fact]
    public void Without_a_word_there_is_no_discovery_service() => Assert.Null(Plans.DevTest.ToClusterSettings().DiscoveryEndpoint);

    [Fact]
    public void A_server_with_GPUs_installs_itself_with_their_driver_and_joins_by_its_own_adapters()
    {
        var plan = BareMetalPlans.Production;
        var machine = plan.Machines[^1];

        var settings = machine.ToNodeSettings(plan);

        Assert.Equal("b8:59:9f:00:00:01", settings.Adapter.MacAddress);
        Assert.Equal("10.20.0.54", settings.Adapter.Address.ToString());
        Assert.Equal(["b8:59:9f:00:00:01", "b8:59:9f:00:00:02"], settings.Metal!.Bond!.MacAddresses);
        Assert.Equal((1234, true, 1000), (settings.Metal.Vlan, settings.Metal.InstallDisk.Nvme, settings.Metal.InstallDisk.AtMostGb));
        Assert.Equal($"factory.talos.dev/metal-installer/{ImageSchematic.BareMetalGpu.Id()}:v1.14.6", settings.Metal.InstallerImage);
        Assert.Equal(KernelModules.Nvidia, settings.KernelModules);
        Assert.Equal("present:NoSchedule", settings.Taints["nvidia.com/gpu"]);
        Assert.Equal(
            (ImageSchematic.BareMetalGpu.Id(), settings.Metal.InstallerImage, $"https://factory.talos.dev/image/{ImageSchematic.BareMetalGpu.Id()}/v1.14.6/metal-amd64.iso"),
            (SystemImages.Schematic(machine), SystemImages.Installer(machine, plan), SystemImages.BootImage(machine.BareMetal!, plan)));
        Assert.Empty(MachineConfigurationCheck.Check(plan));
    }
}
