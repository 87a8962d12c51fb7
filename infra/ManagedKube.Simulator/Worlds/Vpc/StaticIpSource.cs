using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Vpc;

/// <summary>Who made a static IP, and so who may change it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<StaticIpSource>))]
internal enum StaticIpSource
{
    /// <summary>OpenIaaS, for a network adapter.</summary>
    [JsonStringEnumMemberName("xoa")]
    Xoa,

    /// <summary>A customer, through this API.</summary>
    [JsonStringEnumMemberName("custom")]
    Custom,
}
