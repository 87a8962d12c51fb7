namespace ManagedKube.Talos.Documents;

/// <summary>Name servers. Search domains of other sources are not used.</summary>
internal sealed record ResolverConfig(IReadOnlyList<Nameserver> Nameservers) : TalosDocument
{
    public SearchDomains SearchDomains { get; } = new(DisableDefault: true);
}
