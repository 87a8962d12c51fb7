using System.Text.Json.Serialization;
using ManagedKube.Simulator.Worlds;

namespace ManagedKube.Simulator.Persistence;

/// <summary>How a world is written to its folder.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    AllowOutOfOrderMetadataProperties = true)]
[JsonSerializable(typeof(WorldSnapshot))]
[JsonSerializable(typeof(IReadOnlyList<Change>))]
[JsonSerializable(typeof(Credentials))]
[JsonSerializable(typeof(RunningEndpoint))]
internal sealed partial class WorldJson : JsonSerializerContext;
