using System.Text.Json.Nodes;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>What the platform has put there: one pool, and a few things of another one.</summary>
public static class FakeInventory
{
    private static readonly JsonObject ForeignZone = new() { ["id"] = "f3e3a1f0-0b7e-4f6b-8f54-5a1c0d7e0a06", ["name"] = "AZ06" };
    private static readonly JsonObject ForeignPool = new() { ["id"] = "0d1f6a4e-95c5-4c36-9a64-0c1d0a5f0601", ["name"] = "clu001-az06" };

    public static IEnumerable<JsonObject> Networks =>
    [
        Network(FakeWorld.NetworkId, "nodes"), Network(FakeWorld.OtherNetworkId, "twin"), Network("c0ffee00-0000-4000-8000-000000000503", "twin"),
        Vpc(Network(FakeWorld.VpcNetworkId, "private")), Foreign(Network(FakeWorld.ForeignNetworkId, "nodes-az06")),
    ];

    public static IEnumerable<JsonObject> Policies =>
        [Policy(FakeWorld.PolicyId), Policy(FakeWorld.OtherPolicyId), Foreign(Policy(FakeWorld.ForeignPolicyId))];

    public static IEnumerable<JsonObject> Repositories(FakeWorld world) =>
    [
        Repository(FakeWorld.RepositoryId, "sr1", "lvmohba", world.FreeSpace), Repository(FakeWorld.OtherRepositoryId, "sr2", "lvmohba", world.FreeSpace),
        Repository(FakeWorld.ImageRepositoryId, "isos", "nfs_iso", world.FreeSpace),
        Foreign(Repository(FakeWorld.ForeignRepositoryId, "sr-az06", "lvmohba", world.FreeSpace)),
    ];

    public static IEnumerable<JsonObject> Hosts(FakeWorld world) => [Host(FakeWorld.HostId, world.FreeMemory), Host(FakeWorld.OtherHostId, world.FreeMemory)];

    public static IEnumerable<JsonObject> Images => [Image(FakeWorld.IsoId, "debian.iso"), Image(FakeWorld.OtherIsoId, "talos.iso")];

    public static JsonObject Item => new() { ["id"] = FakeWorld.ItemId, ["name"] = "Ubuntu" };

    private static JsonObject Network(string id, string name) =>
        new() { ["id"] = id, ["name"] = name, ["machineManager"] = FakeWorld.Zone, ["pool"] = FakeWorld.Pool, ["maximumTransmissionUnit"] = 1500 };

    private static JsonObject Vpc(JsonObject network)
    {
        network["vpc"] = new JsonObject { ["id"] = "v", ["name"] = "vpc-main", ["privateNetwork"] = FakeWorld.Ref("p") };
        return network;
    }

    private static JsonObject Policy(string id) => new() { ["id"] = id, ["name"] = $"policy {id[^1]}", ["machineManager"] = FakeWorld.Zone };

    private static JsonObject Repository(string id, string name, string type, long free) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["storageType"] = type,
        ["freeCapacity"] = free,
        ["maxCapacity"] = 2000 * FakeWorld.GiB,
        ["machineManager"] = FakeWorld.Zone,
        ["pool"] = FakeWorld.Pool,
    };

    private static JsonObject Host(string id, long free) => new()
    {
        ["id"] = id,
        ["name"] = $"host {id[^1]}",
        ["machineManager"] = FakeWorld.Zone,
        ["pool"] = FakeWorld.Pool,
        ["metrics"] = new JsonObject { ["memory"] = new JsonObject { ["usage"] = 200 * FakeWorld.GiB, ["size"] = free + 200 * FakeWorld.GiB } },
    };

    private static JsonObject Image(string id, string name) => new()
    {
        ["id"] = id,
        ["name"] = name,
        ["size"] = FakeWorld.GiB,
        ["storageRepository"] = FakeWorld.Ref(FakeWorld.ImageRepositoryId),
        ["virtualMachines"] = new JsonArray(),
    };

    private static JsonObject Foreign(JsonObject item)
    {
        item["machineManager"] = ForeignZone.DeepClone();
        if (item.ContainsKey("pool"))
            item["pool"] = ForeignPool.DeepClone();
        return item;
    }
}
