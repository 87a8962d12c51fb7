using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>What happens to a virtual machine when its host fails.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HighAvailability>))]
internal enum HighAvailability
{
    [JsonStringEnumMemberName("disabled")]
    Disabled,

    [JsonStringEnumMemberName("restart")]
    Restart,

    [JsonStringEnumMemberName("best-effort")]
    BestEffort,
}
