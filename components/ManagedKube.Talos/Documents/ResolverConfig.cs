namespace ManagedKube.Talos.Documents;

/// <summary>Name servers. Search domains of other sources are not used.</summary>
internal sealed record ResolverConfig(IReadOnlyList<Nameserver> Nameservers) : TalosDocument
{
    public SearchDomains SearchDomains { get; } = new(DisableDefault: true);

    /// <summary>The node's own resolver (1.14); before, it is a feature of the document without kind.</summary>
    public HostDns? HostDNS { get; init; }
}
