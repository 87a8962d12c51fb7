namespace ManagedKube.Talos.Documents;

/// <summary>Addresses and routes of a link. One such document stops default DHCP on all links.</summary>
internal sealed record LinkConfig(string Name) : TalosDocument
{
    public bool Up => true;

    public int? Mtu { get; init; }

    public IReadOnlyList<LinkAddress>? Addresses { get; init; }

    public IReadOnlyList<LinkRoute>? Routes { get; init; }
}
