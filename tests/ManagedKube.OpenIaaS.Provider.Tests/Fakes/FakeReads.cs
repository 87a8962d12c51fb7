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
        ["networks"] => new JsonArray([.. Networks]),
        ["networks", var id] => Networks.FirstOrDefault(network => (string)network["id"]! == id),
        ["templates", FakeWorld.TemplateId] => FakeWorld.Template,
        ["templates"] => new JsonArray(FakeWorld.Template),
        ["virtual_machines"] => All(world.Machines.Values),
        ["virtual_machines", var id] => world.Machines.GetValueOrDefault(id)?.DeepClone(),
        ["virtual_disks"] => All(world.Disks.Values.Where(disk => query["virtualMachineId"] is not { } machine
            || disk["virtualMachines"]!.AsArray().Any(attachment => (string)attachment!["id"]! == machine))),
        ["virtual_disks", var id] => world.Disks.GetValueOrDefault(id)?.DeepClone(),
        ["network_adapters"] => All(world.Adapters.Values.Where(
            adapter => query["virtualMachineId"] is not { } machine || (string)adapter["virtualMachineId"]! == machine)),
        ["network_adapters", var id] => world.Adapters.GetValueOrDefault(id)?.DeepClone(),
        ["policies"] => Policies(world, query["virtualMachineId"]),
        ["tags", "resources", var id] => new JsonArray([.. world.Tags[id].Select(tag => new JsonObject { ["key"] = tag.Key, ["value"] = tag.Value })]),
        _ => null,
    };

    private static JsonArray Policies(FakeWorld world, string? machine) => new([.. new[] { FakeWorld.PolicyId, FakeWorld.OtherPolicyId }
        .Where(id => machine is null || world.Policies[machine].Contains(id))
        .Select(id => new JsonObject { ["id"] = id, ["name"] = $"policy {id[^1]}", ["machineManager"] = FakeWorld.Zone })]);

    private static JsonObject[] Networks =>
        [Network(FakeWorld.NetworkId, "nodes"), Network(FakeWorld.OtherNetworkId, "twin"), Network("c0ffee00-0000-4000-8000-000000000503", "twin")];

    private static JsonObject Network(string id, string name) =>
        new() { ["id"] = id, ["name"] = name, ["machineManager"] = FakeWorld.Zone, ["pool"] = FakeWorld.Pool, ["maximumTransmissionUnit"] = 1500 };

    private static JsonArray All(IEnumerable<JsonObject> items) => new([.. items.Select(item => item.DeepClone())]);
}
