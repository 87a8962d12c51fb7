using System.Text.Json.Serialization;
using ManagedKube.Simulator.Worlds.Talos;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>How overviews are written: camelCase, without what is unknown.</summary>
[JsonSourceGenerationOptions(
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InspectionState))]
[JsonSerializable(typeof(WorldOverview))]
[JsonSerializable(typeof(NodeOverview[]))]
[JsonSerializable(typeof(NodeEvent[]))]
[JsonSerializable(typeof(NodeFaults))]
[JsonSerializable(typeof(SimulatorCalls))]
internal sealed partial class InspectionJson : JsonSerializerContext;
