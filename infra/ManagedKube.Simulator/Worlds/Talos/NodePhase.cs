using System.Text.Json.Serialization;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>Where a node is between power-on and power-off.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NodePhase>))]
internal enum NodePhase
{
    /// <summary>Without power.</summary>
    Off,

    /// <summary>On its way up.</summary>
    GoingUp,

    /// <summary>It hangs on its way up, and only its console tells why.</summary>
    Stuck,

    /// <summary>It waits for a configuration.</summary>
    Maintenance,

    /// <summary>Its services run, or are on their way.</summary>
    Up,
}
