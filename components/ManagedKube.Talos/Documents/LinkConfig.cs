namespace ManagedKube.Talos.Documents;

/// <summary>Addresses and routes of a link. One such document stops default DHCP on all links.</summary>
internal sealed record LinkConfig(string Name, IReadOnlyList<LinkAddress> Addresses, IReadOnlyList<LinkRoute> Routes) : TalosDocument
{
    public bool Up => true;
}
