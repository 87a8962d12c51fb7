using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>From which addresses a bucket can be reached.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BucketAccessType>))]
internal enum BucketAccessType
{
    /// <summary>From all.</summary>
    [JsonStringEnumMemberName("public")]
    Public,

    /// <summary>From those of the tenant, which the platform keeps up.</summary>
    [JsonStringEnumMemberName("private")]
    Private,

    /// <summary>From those of a whitelist.</summary>
    [JsonStringEnumMemberName("custom")]
    Custom,
}
