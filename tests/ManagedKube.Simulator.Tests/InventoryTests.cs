using System.Text.Json;
using ManagedKube.Simulator.Tests.Support;

namespace ManagedKube.Simulator.Tests;

public sealed class InventoryTests
{
    private const string Compute = TestSimulator.Compute;

    [Fact]
    public async Task There_are_three_zones()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var zones = await simulator.ListAsync(Compute);

        Assert.Equal(["AZ05", "AZ06", "AZ07"], zones.Select(zone => zone.Text("name")));
        Assert.All(zones, zone => Assert.Equal(["id", "name", "osVersion", "osName"], zone.Keys()));
        Assert.Equal("AZ06", (await simulator.GetAsync($"{Compute}/{zones[1].Text("id")}")).Text("name"));
    }

    [Fact]
    public async Task A_fresh_world_is_always_the_same()
    {
        await using var one = await TestSimulator.StartAsync();
        await using var other = await TestSimulator.StartAsync();

        foreach (var kind in new[] { "", "/pools", "/hosts", "/networks", "/storage_repositories", "/templates", "/virtual_disks" })
            Assert.Equal((await one.GetAsync(Compute + kind)).GetRawText(), (await other.GetAsync(Compute + kind)).GetRawText());
    }

    [Fact]
    public async Task All_ids_are_different_lower_case_UUIDs()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var ids = new List<string>();
        foreach (var kind in new[] { "", "/pools", "/hosts", "/networks", "/storage_repositories", "/templates", "/virtual_disks" })
        {
            foreach (var item in await simulator.ListAsync(Compute + kind))
                ids.AddRange(new[] { item.Text("id"), item.OptionalText("internalId") }.OfType<string>());
        }

        Assert.All(ids, id => Assert.Equal(Guid.Parse(id).ToString("D"), id));
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Fact]
    public async Task Each_zone_has_a_pool_of_four_standard_hosts_with_high_availability()
    {
        await using var simulator = await TestSimulator.StartAsync();

        foreach (var zone in await simulator.ListAsync(Compute))
        {
            var pool = Assert.Single(await simulator.ListAsync($"{Compute}/pools?machineManagerId={zone.Text("id")}"));
            Assert.Equal(
                ["id", "internalId", "name", "label", "machineManager", "highAvailabilityEnabled", "master", "hosts", "memory", "cpu", "type"],
                pool.Keys());
            Assert.Equal($"clu001-{zone.Text("name").ToLowerInvariant()}", pool.Text("name"));
            Assert.True(pool.Flag("highAvailabilityEnabled"));
            Assert.Equal("STANDARD", pool.GetProperty("type").Text("key"));
            Assert.Equal(256, pool.GetProperty("cpu").Number("cores"));
            Assert.Equal(4 * 384 * Machines.GiB, pool.GetProperty("memory").Number("size"));

            var hosts = await simulator.ListAsync($"{Compute}/hosts?poolId={pool.Text("id")}");
            Assert.Equal(pool.Texts("hosts"), hosts.Select(host => host.Text("id")));
            Assert.Equal([true, false, false, false], hosts.Select(host => host.Flag("master")));
            Assert.All(hosts, host => Assert.Equal(384 * Machines.GiB, host.GetProperty("metrics").GetProperty("memory").Number("size")));
        }
    }

    [Fact]
    public async Task A_host_has_all_documented_fields()
    {
        await using var simulator = await TestSimulator.StartAsync();

        var host = (await simulator.ListAsync($"{Compute}/hosts"))[0];

        Assert.Equal(
            ["id", "internalId", "name", "machineManager", "pool", "master", "uptime", "powerState", "updateData", "rebootRequired", "virtualMachines", "metrics"],
            host.Keys());
        Assert.Equal(["id", "name", "type"], host.GetProperty("pool").Keys());
        Assert.Equal(["maintenanceMode", "status"], host.GetProperty("updateData").Keys());
        Assert.Equal(["version", "fullName", "build"], host.GetProperty("metrics").GetProperty("xoa").Keys());
        Assert.Equal(["sockets", "cores", "model", "modelName"], host.GetProperty("metrics").GetProperty("cpu").Keys());
        Assert.Equal(64, host.GetProperty("metrics").GetProperty("cpu").Number("cores"));
        Assert.True(host.Number("uptime") > 0);
    }

    [Fact]
    public async Task Each_zone_has_a_plain_network_for_each_customer()
    {
        await using var simulator = await TestSimulator.StartAsync();

        foreach (var zone in await simulator.ListAsync(Compute))
        {
            var networks = (await simulator.ListAsync($"{Compute}/networks?machineManagerId={zone.Text("id")}"))
                .Where(network => !network.TryGetProperty("vpc", out _)).ToList();
            Assert.Equal(["ctodev-nodes", "fuldev-nodes", "ctopr-nodes", "fulpr-nodes"], networks.Select(network => network.Text("name")));
            Assert.All(networks, network => Assert.Equal(
                ["id", "internalId", "name", "machineManager", "pool", "maximumTransmissionUnit", "networkAdapters", "networkBlockDevice", "insecureNetworkBlockDevice"],
                network.Keys()));
        }
    }

    [Fact]
    public async Task Networks_can_be_chosen_when_a_simulator_starts()
    {
        using var folder = new TemporaryFolder();
        await using var host = await SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = folder.Path, Networks = ["acmdev-nodes"] }, TestContext.Current.CancellationToken);

        var world = (await host.Store.ReadAsync()).World;
        Assert.Equal(3, world.Inventory.Networks.Items.Count(network => network.Name == "acmdev-nodes"));
    }

    [Theory]
    [InlineData("", 7)]
    [InlineData("&types[]=lvmohba", 2)]
    [InlineData("&types%5B%5D=lvmohba&types%5B%5D=ext", 6)]
    [InlineData("&types[]=nfs_iso", 1)]
    [InlineData("&types[]=nfs", 0)]
    [InlineData("&shared=true", 3)]
    [InlineData("&shared=true&types[]=lvmohba", 2)]
    [InlineData("&hostId=", 7)]
    [InlineData("&hostId=nonsense", 0)]
    public async Task Storage_repositories_are_filtered(string filter, int count)
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        var found = await simulator.ListAsync($"{Compute}/storage_repositories?poolId={zone.PoolId}{filter}");

        Assert.Equal(count, found.Count);
    }

    [Fact]
    public async Task A_storage_repository_has_all_documented_fields()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        var shared = await simulator.GetAsync($"{Compute}/storage_repositories/{zone.RepositoryIds[0]}");
        var local = Assert.Single(await simulator.ListAsync($"{Compute}/storage_repositories?hostId={zone.HostIds[0]}"));

        Assert.Equal(
            [
                "id", "internalId", "name", "description", "maintenanceMode", "maxCapacity", "freeCapacity", "storageType", "virtualDisks",
                "shared", "accessible", "host", "pool", "machineManager",
            ],
            shared.Keys());
        Assert.Equal("sr011-clu001-t0001-az05-r-flh1-data13", shared.Text("name"));
        Assert.Equal(JsonValueKind.Number, shared.GetProperty("accessible").ValueKind);
        Assert.Equal("", shared.Reference("host"));
        Assert.False(local.Flag("shared"));
        Assert.Equal(zone.HostIds[0], local.GetProperty("host").Id());
    }

    [Fact]
    public async Task Each_zone_has_the_same_templates()
    {
        await using var simulator = await TestSimulator.StartAsync();

        foreach (var zone in await simulator.ListAsync(Compute))
        {
            var templates = await simulator.ListAsync($"{Compute}/templates?machineManagerId={zone.Text("id")}");
            Assert.Equal(
                [
                    "talos-nocloud-amd64", "debian-13-cloudinit", "talos-1.12.12-nocloud-amd64", "talos-1.13.9-nocloud-amd64", "talos-1.13.10-nocloud-amd64",
                    "talos-1.14.4-nocloud-amd64", "talos-1.14.6-nocloud-amd64",
                ],
                templates.Select(template => template.Text("name")));
            Assert.All(templates, template =>
            {
                Assert.Equal(
                    [
                        "id", "internalId", "name", "machineManager", "cpu", "numCoresPerSocket", "memory", "powerState", "snapshots",
                        "slaPolicies", "disks", "networkAdapters",
                    ],
                    template.Keys());
                var disk = Assert.Single(template.GetProperty("disks").EnumerateArray());
                Assert.Equal(["id", "name", "description", "size", "storageRepository"], disk.Keys());
                Assert.Equal(10 * Machines.GiB, disk.Number("size"));
                var adapter = Assert.Single(template.GetProperty("networkAdapters").EnumerateArray());
                Assert.Equal(["name", "macAddress", "mtu", "attached", "network"], adapter.Keys());
            });
        }
    }

    [Fact]
    public async Task The_disks_of_a_template_are_virtual_disks_that_no_order_changes()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var zone = await Zone.FindAsync(simulator);

        var disk = Assert.Single(await simulator.ListAsync($"{Compute}/virtual_disks?templateId={zone.TemplateId}"));

        Assert.Equal(zone.TemplateId, Assert.Single(disk.GetProperty("templates").EnumerateArray()).Id());
        Assert.Contains("OPERATION_NOT_ALLOWED", await simulator.FailAsync(HttpMethod.Delete, $"{Compute}/virtual_disks/{disk.Id()}"));
        Assert.Contains("OPERATION_NOT_ALLOWED", await simulator.FailAsync(HttpMethod.Patch, $"{Compute}/virtual_disks/{disk.Id()}", new { name = "mine" }));
    }

    [Fact]
    public async Task Each_zone_has_backup_policies()
    {
        await using var simulator = await TestSimulator.StartAsync();
        const string Policies = "/api/backup/v1/open_iaas/policies";

        var policies = await simulator.ListAsync(Policies);

        Assert.Equal(
            ["no-backup-az05", "daily-30d-az05", "no-backup-az06", "daily-30d-az06", "no-backup-az07", "daily-30d-az07"],
            policies.Select(policy => policy.Text("name")));
        Assert.All(policies, policy => Assert.Equal(
            ["id", "name", "internalId", "running", "mode", "machineManager", "virtualMachines", "schedulers"], policy.Keys()));
        var scheduler = Assert.Single(policies[1].GetProperty("schedulers").EnumerateArray());
        Assert.Equal(["temporarilyDisabled", "retention", "cron", "timezone"], scheduler.Keys());
        Assert.Equal(30, scheduler.Number("retention"));
        Assert.Equal("daily-30d-az06", Assert.Single(await simulator.ListAsync($"{Policies}?name=daily-30d-az06")).Text("name"));
        Assert.Equal("daily-30d-az06", (await simulator.GetAsync($"{Policies}/{policies[3].Id()}")).Text("name"));
        Assert.Equal(2, (await simulator.ListAsync($"{Policies}?machineManagerId={(await Zone.FindAsync(simulator)).MachineManagerId}")).Count);
    }

    [Theory]
    [InlineData("/virtual_machines")]
    [InlineData("/network_adapters")]
    [InlineData("/virtual_disks?virtualMachineId=00000000-0000-4000-8000-000000000000")]
    [InlineData("/virtual_machines?machineManagerId=nonsense")]
    public async Task An_empty_list_is_a_list(string path)
    {
        await using var simulator = await TestSimulator.StartAsync();

        Assert.Equal("[]", (await simulator.GetAsync(Compute + path)).GetRawText());
    }
}
