namespace ManagedKube.Talos.Documents;

/// <summary>A fixed host name. Without one a node never gets ready for the network.</summary>
internal sealed record HostnameConfig(string Hostname) : TalosDocument
{
    /// <summary>A static name excludes a generated one.</summary>
    public string Auto => "off";
}
