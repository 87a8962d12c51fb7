using ManagedKube.OpenIaaS.Provider.Functions;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.Tests.Schema;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.OnSimulator;

/// <summary>Every kind of object that can be looked up answers exactly what the schema says, whether it is listed or found.</summary>
public sealed class LookupsOnSimulatorTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("compute", "AvailabilityZone", "availabilityZones")]
    [InlineData("compute", "Pool", "pools")]
    [InlineData("compute", "Host", "hosts")]
    [InlineData("compute", "Network", "networks")]
    [InlineData("compute", "StorageRepository", "storageRepositories")]
    [InlineData("compute", "Template", "templates")]
    [InlineData("compute", "VirtualMachine", "virtualMachines")]
    [InlineData("compute", "VirtualDisk", "virtualDisks")]
    [InlineData("compute", "NetworkAdapter", "networkAdapters")]
    [InlineData("compute", "ReplicationPolicy", "replicationPolicies")]
    [InlineData("backup", "Policy", "policies")]
    [InlineData("marketplace", "Item", "items")]
    public async Task A_listed_object_is_the_one_that_its_id_finds(string module, string kind, string plural)
    {
        await using var simulator = await SimulatorBench.StartAsync();
        await FurnishAsync(simulator);
        var schema = await SchemaDocument.ReadAsync();
        var token = $"openiaas:{module}:get{kind}";

        var list = (ArrayValue)(await InvokeAsync(simulator, $"openiaas:{module}:get{char.ToUpperInvariant(plural[0])}{plural[1..]}"))[plural];
        var first = ((ObjectValue)list.Items[0]).Properties;
        var found = await InvokeAsync(simulator, token, ("id", first["id"]));

        Assert.Equal(first.Remove("timestamp"), found.Remove("timestamp"));
        var outputs = schema.Functions[token]!["outputs"]!;
        Assert.Subset(SchemaDocument.Names(outputs["properties"]).ToHashSet(), found.Keys.ToHashSet());
        Assert.Superset(outputs["required"]!.AsArray().Select(name => (string)name!).ToHashSet(), found.Keys.ToHashSet());
    }

    [Fact]
    public async Task Storage_repositories_are_narrowed_by_type_and_sharing()
    {
        await using var simulator = await SimulatorBench.StartAsync();

        var images = await ListAsync(simulator, "getStorageRepositories", "storageRepositories", ("types", Wanted.Texts("nfs_iso")));
        var shared = await ListAsync(simulator, "getStorageRepositories", "storageRepositories", ("shared", true));
        var isos = await ListAsync(simulator, "getVirtualDisks", "virtualDisks", ("storageRepositoryId", images[0]["id"]));

        Assert.All(images, repository => Assert.Equal("nfs_iso", repository["storageType"]));
        Assert.All(shared, repository => Assert.Equal(BoolValue.True, repository["shared"]));
        Assert.All(isos, image => Assert.EndsWith(".iso", ((StringValue)image["name"]).Value, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_image_of_a_marketplace_item_and_the_tags_of_a_machine_are_told()
    {
        await using var simulator = await SimulatorBench.StartAsync();
        var machine = await FurnishAsync(simulator);
        var item = (await simulator.PlaceAsync("AZ05")).Item;

        var info = await InvokeAsync(simulator, "openiaas:marketplace:getItemInfo", ("itemId", item));
        var tags = await InvokeAsync(simulator, "openiaas:tag:getTags", ("resourceId", machine));

        Assert.Equal(new NumberValue(4L << 30), info["memory"]);
        Assert.Single(((ArrayValue)info["networkAdapters"]).Items);
        Assert.Equal(PropertyMap.Of(("role", "worker")), ((ObjectValue)tags["tags"]).Properties);
    }

    /// <summary>Makes one machine and one replication policy, and answers the machine's id.</summary>
    private static async Task<string> FurnishAsync(SimulatorBench simulator)
    {
        var place = await simulator.PlaceAsync("AZ05");
        await simulator.Bench.CreateAsync(simulator.Bench.Replications, PropertyMap.Of(
            ("name", "copy"), ("storageRepositoryId", (await simulator.PlaceAsync("AZ06")).Repositories[0]), ("hours", 1)));
        var machine = await simulator.Bench.CreateAsync(simulator.Bench.Machines, PropertyMap.Of(
            ("name", "w-0"),
            ("templateId", place.Template),
            ("cpu", 2),
            ("memory", 2.0 * FakeWorld.GiB),
            ("powerState", "off"),
            ("backupPolicyIds", Wanted.Texts(place.Policies[0])),
            ("osNetworkAdapters", new ArrayValue([PropertyMap.Of(("networkId", place.Networks[0]))])),
            ("tags", PropertyMap.Of(("role", "worker")))));
        return machine.Id;
    }

    private static async Task<IReadOnlyList<PropertyMap>> ListAsync(
        SimulatorBench simulator, string function, string plural, params (string Key, PropertyValue Value)[] arguments) =>
        [.. ((ArrayValue)(await InvokeAsync(simulator, $"openiaas:compute:{function}", arguments))[plural]).Items.Select(item => ((ObjectValue)item).Properties)];

    private static async Task<PropertyMap> InvokeAsync(SimulatorBench simulator, string token, params (string Key, PropertyValue Value)[] arguments)
    {
        var response = await ProviderFunctions.All.Single(function => function.Token == token)
            .InvokeAsync(simulator.Bench.Session, PropertyMap.Of(arguments), Cancel);
        Assert.Empty(response.Failures);
        return response.Result;
    }
}
