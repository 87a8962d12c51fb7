using System.Collections.Specialized;
using System.Text.Json.Nodes;

namespace ManagedKube.OpenIaaS.Provider.Tests.Fakes;

/// <summary>Answers of reads; null for a 404.</summary>
public static class FakeReads
{
    public static JsonNode? Answer(FakeWorld world, string[] path, NameValueCollection query) => path switch
    {
        [] => new JsonArray(FakeWorld.Zone),
        ["pools"] => new JsonArray(new JsonObject { ["id"] = FakeWorld.PoolId, ["name"] = "clu001", ["machineManager"] = FakeWorld.Zone }),
        ["hosts"] => All(FakeInventory.Hosts(world)),
        ["networks"] => All(FakeInventory.Networks.Where(network => query["machineManagerId"] is not { } zone || Id(network["machineManager"]) == zone)),
        ["networks", var id] => Find(FakeInventory.Networks, id),
        ["storage_repositories"] => All(FakeInventory.Repositories(world)
            .Where(repository => query.GetValues("types[]") is not { } types || types.Contains((string)repository["storageType"]!))),
        ["storage_repositories", var id] => Find(FakeInventory.Repositories(world), id),
        ["templates", FakeWorld.TemplateId] => FakeWorld.Template,
        ["templates"] => new JsonArray(FakeWorld.Template),
        ["items"] => new JsonArray(FakeInventory.Item),
        ["items", FakeWorld.ItemId] => FakeInventory.Item,
        ["items", FakeWorld.ItemId, "open_iaas", "info"] => FakeWorld.ItemInfo,
        ["virtual_machines"] => All(world.Machines.Values),
        ["virtual_machines", var id] => world.Machines.GetValueOrDefault(id)?.DeepClone(),
        ["virtual_disks"] => All(Disks(world, query)),
        ["virtual_disks", var id] => world.Disks.GetValueOrDefault(id)?.DeepClone() ?? Find(FakeInventory.Images, id),
        ["network_adapters"] => All(world.Adapters.Values.Where(
            adapter => query["virtualMachineId"] is not { } machine || (string)adapter["virtualMachineId"]! == machine)),
        ["network_adapters", var id] => world.Adapters.GetValueOrDefault(id)?.DeepClone(),
        ["policies"] => All(FakeInventory.Policies.Where(policy => query["virtualMachineId"] is not { } machine || world.Policies[machine].Contains(Id(policy)))
            .Where(policy => query["machineManagerId"] is not { } zone || Id(policy["machineManager"]) == zone)),
        ["policies", var id] => Find(FakeInventory.Policies, id),
        ["replication", "configurations"] => All(world.Replications.Values),
        ["replication", "configurations", var id] => world.Replications.GetValueOrDefault(id)?.DeepClone(),
        ["replication", "virtual_machines", var id, "configurations"] =>
            world.Replicated.TryGetValue(id, out var policy) ? world.Replications[policy].DeepClone() : null,
        ["static_ips", "mac", var mac] => world.StaticIps.TryGetValue(Uri.UnescapeDataString(mac), out var address) ? StaticIp(mac, address) : null,
        ["tags", "resources", var id] => new JsonArray([.. world.Tags[id].Select(tag => new JsonObject { ["key"] = tag.Key, ["value"] = tag.Value })]),
        _ => null,
    };

    private static IEnumerable<JsonObject> Disks(FakeWorld world, NameValueCollection query) => world.Disks.Values.Concat(FakeInventory.Images)
        .Where(disk => query["virtualMachineId"] is not { } machine || disk["virtualMachines"]!.AsArray().Any(attachment => Id(attachment) == machine))
        .Where(disk => query["storageRepositoryId"] is not { } repository || Id(disk["storageRepository"]) == repository);

    private static JsonObject StaticIp(string mac, string address) =>
        new() { ["id"] = mac, ["ipAddress"] = address, ["macAddress"] = Uri.UnescapeDataString(mac), ["source"] = "xoa" };

    private static JsonObject? Find(IEnumerable<JsonObject> items, string id) => items.FirstOrDefault(item => Id(item) == id);

    private static string Id(JsonNode? item) => (string)item!["id"]!;

    private static JsonArray All(IEnumerable<JsonObject> items) => new([.. items.Select(item => item.DeepClone())]);
}
