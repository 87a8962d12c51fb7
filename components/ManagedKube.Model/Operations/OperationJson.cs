using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace ManagedKube.Model.Operations;

/// <summary>The form of the catalogue's file.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(ImmutableArray<DayTwoOperation>))]
internal sealed partial class OperationJson : JsonSerializerContext;
