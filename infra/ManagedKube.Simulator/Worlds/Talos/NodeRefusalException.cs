using Grpc.Core;

namespace ManagedKube.Simulator.Worlds.Talos;

/// <summary>A node refuses a call.</summary>
/// <param name="code">The code that the machine API answers with.</param>
/// <param name="message">Why.</param>
internal sealed class NodeRefusalException(StatusCode code, string message) : Exception(message)
{
    public StatusCode Code => code;
}
