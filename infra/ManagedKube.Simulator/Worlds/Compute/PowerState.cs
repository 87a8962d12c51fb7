using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Compute;

/// <summary>Whether a virtual machine runs. The third state of the API, Paused, cannot be reached through it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PowerState>))]
internal enum PowerState
{
    Halted,
    Running,
}
