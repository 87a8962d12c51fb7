using System.Text.Json.Nodes;
using ManagedKube.Model.Planning;

namespace ManagedKube.PlanViews.Json;

/// <summary>A machine in JSON.</summary>
internal static class MachineJson
{
    public static JsonNode Of(MachinePlan machine) => new JsonObject
    {
        ["name"] = machine.Name,
        ["role"] = JsonWords.Of(machine.Role),
        ["number"] = machine.Number,
        ["pool"] = machine.WorkerPool,
        ["bareMetal"] = machine.BareMetal is { } server ? new JsonObject { ["serverClass"] = server.ServerClass, ["gpu"] = server.Gpu } : null,
        ["zone"] = machine.Zone.Code,
        ["address"] = machine.Address.ToString(),
        ["macAddress"] = machine.MacAddress.ToString(),
        ["vcpu"] = machine.VCpu,
        ["memoryGb"] = machine.MemoryGb,
        ["osDiskGb"] = machine.OsDiskGb,
        ["cephDisks"] = new JsonArray([.. machine.CephDisks.Select(Of)]),
        ["localDisk"] = machine.LocalDisk is { } disk ? Of(disk) : null,
        ["maxPods"] = machine.MaxPods,
        ["labels"] = new JsonObject(machine.Labels.Select(label => KeyValuePair.Create(label.Key, (JsonNode?)label.Value))),
        ["taints"] = JsonWords.List(machine.Taints.Select(taint => taint.ToString())),
    };

    private static JsonNode Of(DataDiskPlan disk) => new JsonObject
    {
        ["name"] = disk.Name,
        ["sizeGb"] = disk.SizeGb,
        ["storageRepository"] = disk.StorageRepository,
    };
}
