using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.ObjectStorage;

/// <summary>Whether a bucket keeps the former versions of its objects.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BucketVersioning>))]
internal enum BucketVersioning
{
    /// <summary>It never did.</summary>
    Disabled,
    Enabled,

    /// <summary>It did once; those versions stay.</summary>
    Suspended,
}
