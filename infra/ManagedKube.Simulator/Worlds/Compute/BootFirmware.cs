using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>The firmware a virtual machine boots with.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BootFirmware>))]
internal enum BootFirmware
{
    [JsonStringEnumMemberName("bios")]
    Bios,

    [JsonStringEnumMemberName("uefi")]
    Uefi,
}
