namespace Pulumi.Protocol.Transport;

/// <summary>Facts of the transport that all peers share: HTTP/2 without TLS on the loopback interface.</summary>
public static class Loopback
{
    /// <summary>Largest message either way, in bytes (400 MiB), as in all official peers.</summary>
    public const int MaxMessageBytes = 400 * 1024 * 1024;

    /// <summary>Registrations wait for hours on open streams, so their number must not be limited.</summary>
    public const int MaxStreamsPerConnection = int.MaxValue;
}
