using System.Text.Json.Nodes;
using ManagedKube.Model.Planning.Capacity;

namespace ManagedKube.PlanViews.Json;

/// <summary>What machines take and hosts offer, in JSON.</summary>
internal static class CapacityJson
{
    public static JsonObject Of(Footprint footprint) => new()
    {
        ["machines"] = footprint.Machines,
        ["vcpu"] = footprint.VCpu,
        ["memoryGb"] = footprint.MemoryGb,
        ["diskGb"] = footprint.DiskGb,
    };

    public static JsonNode Of(ZoneFootprint zone) => new JsonObject
    {
        ["zone"] = zone.Zone.Code,
        ["used"] = Of(zone.Used),
        ["hosts"] = zone.Hosts is not { } hosts ? null : new JsonObject
        {
            ["class"] = hosts.Class.Name,
            ["count"] = hosts.Hosts,
            ["keptFree"] = hosts.SpareHosts,
            ["vcpu"] = hosts.VCpu,
            ["memoryGb"] = hosts.MemoryGb,
        },
    };

    public static JsonObject Of(PodCapacity pods) => new()
    {
        ["onWorkers"] = pods.Pods,
        ["nodeBlocks"] = pods.NodeBlocks,
        ["usedNodeBlocks"] = pods.UsedNodeBlocks,
    };
}
