using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>How overviews are written: camelCase, without what is unknown.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(InspectionState))]
[JsonSerializable(typeof(WorldOverview))]
[JsonSerializable(typeof(SimulatorCalls))]
internal sealed partial class InspectionJson : JsonSerializerContext;
