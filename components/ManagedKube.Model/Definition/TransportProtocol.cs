namespace ManagedKube.Model.Definition;

/// <summary>The protocol of a forwarded port.</summary>
public enum TransportProtocol
{
    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>UDP.</summary>
    Udp,
}
