namespace ManagedKube.Talos.Documents;

/// <summary>A VLAN on a link.</summary>
internal sealed record VLANConfig(string Name, int VlanID, string Parent) : TalosDocument
{
    public bool Up => true;

    public int? Mtu { get; init; }

    public IReadOnlyList<LinkAddress>? Addresses { get; init; }

    public IReadOnlyList<LinkRoute>? Routes { get; init; }
}
