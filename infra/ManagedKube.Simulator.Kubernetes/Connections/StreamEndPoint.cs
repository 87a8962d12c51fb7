using System.Net;

namespace ManagedKube.Simulator.Kubernetes.Connections;

/// <summary>Where the server listens: at no port, but for streams that are handed to it.</summary>
internal sealed class StreamEndPoint : EndPoint
{
    public override string ToString() => "streams";
}
