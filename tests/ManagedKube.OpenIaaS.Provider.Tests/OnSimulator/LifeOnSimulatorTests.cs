using ManagedKube.OpenIaaS.Compute.VirtualDisks;
using ManagedKube.OpenIaaS.Provider.Operations;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.OnSimulator;

/// <summary>Whole lives of resources on the simulated API, over HTTP.</summary>
public sealed class LifeOnSimulatorTests
{
    private const double GiB = 1 << 30;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_machine_with_all_its_parts_lives_changes_and_leaves_nothing()
    {
        await using var simulator = await SimulatorBench.StartAsync();
        var (here, there) = (await simulator.PlaceAsync("AZ05"), await simulator.PlaceAsync("AZ06"));
        var bench = simulator.Bench;
        var replication = await MakeAsync(bench, bench.Replications, PropertyMap.Of(
            ("name", "copy"), ("storageRepositoryId", there.Repositories[0]), ("minutes", 30)));
        var wanted = Machine(here).Set("iso", here.Iso).Set("replicationPolicyId", replication.Id).Set("hostId", here.Hosts[0]);
        var machine = await MakeAsync(bench, bench.Machines, wanted);
        var disk = await MakeAsync(bench, bench.Disks, Disk(here, machine.Id).Set("position", 3));
        var adapter = await MakeAsync(bench, bench.Adapters, PropertyMap.Of(("virtualMachineId", machine.Id), ("networkId", here.Networks[1])));

        machine = await ChangeAsync(bench, machine, wanted.Remove("iso").Remove("replicationPolicyId")
            .Set("memory", 8 * GiB).Set("cpu", 8).Set("coresPerSocket", 2).Set("hostId", here.Hosts[1]).Set("highAvailability", "best-effort")
            .Set("backupPolicyIds", Wanted.Texts(here.Policies[0], here.Policies[1])).Set("tags", PropertyMap.Of(("role", "worker")))
            .Set("osDisk", PropertyMap.Of(("name", "cp-0-os"), ("size", 30 * GiB), ("storageRepositoryId", here.Repositories[1]))));
        machine = await ChangeAsync(bench, machine, machine.Inputs.Set("hostId", here.Hosts[2]));
        disk = await ChangeAsync(
            bench,
            disk,
            Disk(here, machine.Id).Set("position", 4).Set("size", 60 * GiB).Set("mode", "RO").Set("storageRepositoryId", here.Repositories[1]));
        adapter = await ChangeAsync(bench, adapter, adapter.Inputs.Set("networkId", here.Networks[2]).Set("attached", false));

        foreach (var made in new[] { adapter, disk, machine, replication })
            await bench.DeleteAsync(made);
        Assert.Empty(await simulator.Client.VirtualMachines.ListAsync(null, Cancel));
        Assert.Empty(await simulator.Client.NetworkAdapters.ListAsync(Cancel));
        Assert.DoesNotContain(
            await simulator.Client.VirtualDisks.ListAsync(new VirtualDiskFilter(), Cancel),
            left => left.Name is "cp-0-os" or "data" || left.IsCloudConfigDrive);
    }

    [Fact]
    public async Task A_machine_from_the_marketplace_lives_in_a_VPC_with_the_address_it_asks_for()
    {
        await using var simulator = await SimulatorBench.StartAsync();
        var here = await simulator.PlaceAsync("AZ05");
        var network = await simulator.Client.Networks.FindAsync(here.VpcNetwork, Cancel);
        var range = (await simulator.Client.Vpc.FindPrivateNetworkAsync(network!.Vpc!.PrivateNetwork!.Id!, Cancel))!.IpAddress;
        var address = $"{range[..range.LastIndexOf('.')]}.77";
        var wanted = Machine(here).Remove("templateId").Set("marketplaceItemId", here.Item).Set("storageRepositoryId", here.Repositories[1])
            .Set("osNetworkAdapters", new ArrayValue([PropertyMap.Of(("networkId", here.VpcNetwork), ("ipAddress", address))]));

        var machine = await MakeAsync(simulator.Bench, simulator.Bench.Machines, wanted);

        var adapter = ((ObjectValue)((ArrayValue)machine.Outputs["osNetworkAdapters"]).Items[0]).Properties;
        Assert.Equal(address, adapter["ipAddress"]);
        Assert.Equal(new NumberValue(4 * GiB), machine.Outputs["memory"]);
    }

    [Fact]
    public async Task A_data_disk_outlives_its_machine_and_goes_on_in_the_next_one()
    {
        await using var simulator = await SimulatorBench.StartAsync();
        var here = await simulator.PlaceAsync("AZ05");
        var bench = simulator.Bench;
        var machine = await MakeAsync(bench, bench.Machines, Machine(here));
        var disk = await MakeAsync(bench, bench.Disks, Disk(here, machine.Id));

        await bench.DeleteAsync(machine);
        var next = await MakeAsync(bench, bench.Machines, Machine(here));
        var moved = await bench.UpdateAsync(disk, Disk(here, next.Id));

        Assert.Equal(disk.Id, moved.Id);
        Assert.Equal(next.Id, moved.Outputs["virtualMachineId"]);
    }

    private static PropertyMap Machine(Place place) => PropertyMap.Of(
        ("name", "cp-0"),
        ("templateId", place.Template),
        ("cpu", 4),
        ("memory", 4 * GiB),
        ("backupPolicyIds", Wanted.Texts(place.Policies[0])),
        ("cloudInit", PropertyMap.Of(("cloudConfig", "version: v1alpha1\n"))),
        ("osDisk", PropertyMap.Of(("size", 25 * GiB))),
        ("osNetworkAdapters", new ArrayValue([PropertyMap.Of(("networkId", place.Networks[0]), ("macAddress", Wanted.Mac))])),
        ("tags", PropertyMap.Of(("role", "control-plane"))),
        ("allowRestart", true));

    private static PropertyMap Disk(Place place, string machineId) => PropertyMap.Of(
        ("name", "data"), ("size", 50 * GiB), ("storageRepositoryId", place.Repositories[0]), ("virtualMachineId", machineId), ("allowDisconnect", true));

    /// <summary>Previews, creates, and asserts that a read and an import find it as it was asked for.</summary>
    private static async Task<Made> MakeAsync(Bench bench, IResourceHandler handler, PropertyMap wanted)
    {
        await bench.PreviewAsync(handler, wanted);
        var made = await bench.CreateAsync(handler, wanted);
        await AssertSettledAsync(bench, made);
        return made;
    }

    /// <summary>Previews, updates, and asserts the same.</summary>
    private static async Task<Made> ChangeAsync(Bench bench, Made old, PropertyMap wanted)
    {
        await bench.PreviewAsync(old, wanted);
        var made = await bench.UpdateAsync(old, wanted);
        await AssertSettledAsync(bench, made);
        return made;
    }

    private static async Task AssertSettledAsync(Bench bench, Made made)
    {
        Assert.Equal(made.Inputs, (await bench.ReadAsync(made)).Inputs);
        var imported = await bench.ImportAsync(made.Handler, made.Id);
        // The API does not show the position of a disk.
        Assert.Empty(Bench.Diff(made.Handler, imported.Inputs, made.Inputs.Remove("position")).Changes);
    }
}
