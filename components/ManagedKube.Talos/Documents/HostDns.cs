namespace ManagedKube.Talos.Documents;

/// <summary>The caching resolver of the node.</summary>
internal sealed record HostDns
{
    public bool Enabled => true;

    /// <summary>Pods do not ask it: they would by a link-local address, which masquerading in BPF breaks.</summary>
    public bool ForwardKubeDNSToHost => false;
}
