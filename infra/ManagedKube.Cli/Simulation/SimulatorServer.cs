using System.Text.Json;
using System.Text.Json.Serialization;
using ManagedKube.Cli.Hosting;
using ManagedKube.Simulator;

namespace ManagedKube.Cli.Simulation;

/// <summary>The simulator that <c>mk sim start</c> runs for a home folder, as it is written down for other processes.</summary>
/// <param name="ProcessId">The process that runs it.</param>
/// <param name="Address">The root of its API.</param>
/// <param name="ClientId">The id of its personal access token.</param>
/// <param name="SecretId">The secret of its personal access token.</param>
/// <param name="Speed">How many times faster than the documented durations it works.</param>
internal sealed partial record SimulatorServer(int ProcessId, Uri Address, string ClientId, string SecretId, double Speed)
{
    /// <summary>Writes it down, for the owner's eyes only.</summary>
    public void Save(HomeFolder home) => PrivateFile.Write(home.SimulatorAccess, JsonSerializer.Serialize(this, Json.Default.SimulatorServer));

    /// <summary>The one that runs; null when none does.</summary>
    public static SimulatorServer? Find(HomeFolder home)
    {
        try
        {
            var server = JsonSerializer.Deserialize(File.ReadAllBytes(home.SimulatorAccess), Json.Default.SimulatorServer);
            // The file outlives a process that was killed; the world's lock does not.
            return server is not null && SimulatorHost.Find(home.SimulatorWorld)?.Address == server.Address ? server : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>Names the address only.</summary>
    public override string ToString() => Address.AbsoluteUri;

    [JsonSourceGenerationOptions(JsonSerializerDefaults.Web, WriteIndented = true)]
    [JsonSerializable(typeof(SimulatorServer))]
    private sealed partial class Json : JsonSerializerContext;
}
