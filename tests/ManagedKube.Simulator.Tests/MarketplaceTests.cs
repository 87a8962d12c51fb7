using System.Net;
using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class MarketplaceTests
{
    private const string Items = "/api/marketplace/v1/items";

    [Fact]
    public async Task An_item_has_all_documented_fields()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var item = (await simulator.ListAsync(Items))[0];
        var info = await simulator.GetAsync($"{Items}/{item.Id()}/open_iaas/info");

        Assert.Equal(
            [
                "id", "name", "editor", "icon", "description", "descriptionEN", "creationDate", "lastUpdate", "categories", "type", "version",
                "build", "details", "detailsEN", "deploymentOptions",
            ],
            item.Keys());
        Assert.Equal(item.GetRawText(), (await simulator.GetAsync($"{Items}/{item.Id()}")).GetRawText());
        Assert.Equal(
            ["name", "description", "cpu", "memory", "operatingSystem", "disks", "networkAdapters", "highAvailability", "pvDrivers"], info.Keys());
        await simulator.RefusalAsync(HttpStatusCode.NotFound, HttpMethod.Get, $"{Items}/{Guid.NewGuid()}/open_iaas/info");
    }

    [Fact]
    public async Task A_deployed_machine_has_the_sizes_of_the_image_and_is_where_it_was_asked_for()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var item = (await simulator.NamedAsync(Items, "Ubuntu 24.04 LTS")).Id();

        var id = (await simulator.SucceedAsync(HttpMethod.Post, $"{Items}/open_iaas/deploy", new
        {
            id = item,
            name = "web-01",
            storageRepositoryId = zone.RepositoryIds[1],
            networkData = new[] { new { networkAdapterName = "VIF #0", sourceNetworkName = "PACKER", destinationNetworkId = zone.OtherNetworkId } },
            cloudInit = new { cloudConfig = "#cloud-config\n" },
        })).Id;

        var machine = await simulator.MachineAsync(id);
        Assert.Equal(
            ("Halted", "uefi", 2L, 4 * Machines.GiB),
            (machine.Text("powerState"), machine.Text("bootFirmware"), machine.Number("cpu"), machine.Number("memory")));
        var disks = await simulator.DisksOfAsync(id);
        Assert.Equal(["ubuntu-root", "XO CloudConfigDrive"], disks.Select(disk => disk.Text("name")));
        Assert.All(disks, disk => Assert.Equal(zone.RepositoryIds[1], disk.GetProperty("storageRepository").Id()));
        Assert.Equal(zone.OtherNetworkId, Assert.Single(await simulator.AdaptersOfAsync(id)).GetProperty("network").Id());
    }

    [Fact]
    public async Task The_name_of_an_adapter_has_priority_over_that_of_its_network()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);
        var item = (await simulator.NamedAsync(Items, "Router")).Id();

        var id = (await simulator.SucceedAsync(HttpMethod.Post, $"{Items}/open_iaas/deploy", Body(
            item, zone.RepositoryIds[0],
            new { networkAdapterName = "VIF #1", sourceNetworkName = "WAN", destinationNetworkId = zone.OtherNetworkId },
            new { sourceNetworkName = "WAN", destinationNetworkId = zone.NetworkId }))).Id;

        Assert.Equal([zone.NetworkId, zone.OtherNetworkId], (await simulator.AdaptersOfAsync(id)).Select(adapter => adapter.GetProperty("network").Id()));
    }

    [Fact]
    public async Task A_deployment_that_cannot_be_made_leaves_nothing()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var (zone, elsewhere) = (await Zone.FindAsync(simulator), await Zone.FindAsync(simulator, "AZ06"));
        var item = (await simulator.NamedAsync(Items, "Ubuntu 24.04 LTS")).Id();
        var images = (await simulator.ListAsync($"{TestSimulator.Compute}/storage_repositories?machineManagerId={zone.MachineManagerId}&types[]=nfs_iso"))
            .Single()
            .Id();
        object To(Guid network) => new { networkAdapterName = "VIF #0", destinationNetworkId = network };

        Assert.Contains("1 network adapters, not 0", await DeployAsync(Body(item, zone.RepositoryIds[0])));
        Assert.Contains(
            "nothing of the network adapter VIF #0",
            await DeployAsync(Body(item, zone.RepositoryIds[0], new { networkAdapterName = "VIF #9", destinationNetworkId = zone.NetworkId })));
        Assert.Contains("network with uuid", await DeployAsync(Body(item, zone.RepositoryIds[0], To(elsewhere.NetworkId))));
        Assert.Contains("storage repository with uuid", await DeployAsync(Body(item, images, To(zone.NetworkId))));
        await simulator.RefusalAsync(
            HttpStatusCode.NotFound,
            HttpMethod.Post,
            $"{Items}/open_iaas/deploy",
            Body(Guid.NewGuid(), zone.RepositoryIds[0], To(zone.NetworkId)));
        await simulator.RefusalAsync(
            HttpStatusCode.BadRequest, HttpMethod.Post, $"{Items}/open_iaas/deploy", Body(item, zone.RepositoryIds[0], new { destinationNetworkId = zone.NetworkId }));
        Assert.Empty(await simulator.ListAsync($"{TestSimulator.Compute}/virtual_machines"));

        Task<string> DeployAsync(object body) => simulator.FailAsync(HttpMethod.Post, $"{Items}/open_iaas/deploy", body);
    }

    [Fact]
    public async Task A_full_repository_refuses_a_deployment()
    {
        var definition = new Worlds.Inventories.InventoryDefinition();
        await using var simulator = await TestSimulator.StartAsync(
            inventory: definition with { SharedRepositories = [new("small-{zone}", "lvmohba", 25 * Machines.GiB)], Templates = definition.Templates[..1] });
        var zone = await Zone.FindAsync(simulator);
        var item = (await simulator.NamedAsync(Items, "Ubuntu 24.04 LTS")).Id();

        Assert.Equal("Limited storage capacity", await simulator.FailAsync(HttpMethod.Post, $"{Items}/open_iaas/deploy", Body(
            item, zone.RepositoryIds[0], new { networkAdapterName = "VIF #0", destinationNetworkId = zone.NetworkId })));
    }

    private static object Body(Guid item, Guid repository, params object[] networkData) =>
        new { id = item, name = "web-01", storageRepositoryId = repository, networkData };
}
