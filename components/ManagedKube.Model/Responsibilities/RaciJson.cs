using System.Text.Json.Serialization;

namespace ManagedKube.Model.Responsibilities;

/// <summary>The form of the matrix' file.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(RaciRolesConverter)])]
[JsonSerializable(typeof(RaciMatrix))]
internal sealed partial class RaciJson : JsonSerializerContext;
