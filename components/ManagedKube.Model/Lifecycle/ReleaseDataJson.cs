using System.Text.Json;
using System.Text.Json.Serialization;

namespace ManagedKube.Model.Lifecycle;

/// <summary>The form of a file of release data.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    RespectNullableAnnotations = true,
    Converters = [typeof(ReleaseVersionConverter), typeof(ReleaseBranchConverter)])]
[JsonSerializable(typeof(ReleaseData))]
internal sealed partial class ReleaseDataJson : JsonSerializerContext;
