using System.Text.Json;
using System.Text.Json.Serialization;
using ManagedKube.NodeDriver.Observation;
using ManagedKube.NodeDriver.Verbs;

namespace ManagedKube.NodeDriver.Requests;

/// <summary>The form of requests and results.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DriverRequest))]
[JsonSerializable(typeof(NodeOutcome))]
[JsonSerializable(typeof(ClusterOutcome))]
[JsonSerializable(typeof(ReadyOutcome))]
[JsonSerializable(typeof(ObservedCluster))]
[JsonSerializable(typeof(SnapshotOutcome))]
[JsonSerializable(typeof(SpareOutcome))]
public sealed partial class DriverJson : JsonSerializerContext;
