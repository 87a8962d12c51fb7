using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>What a virtual machine can boot from.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BootDevice>))]
internal enum BootDevice
{
    [JsonStringEnumMemberName("Hard-Drive")]
    HardDrive,

    [JsonStringEnumMemberName("DVD-Drive")]
    DvdDrive,

    [JsonStringEnumMemberName("Network")]
    Network,
}
