namespace ManagedKube.Talos.Documents;

/// <summary>Several links that act as one.</summary>
internal sealed record BondConfig(string Name, IReadOnlyList<string> Links, string BondMode) : TalosDocument
{
    /// <summary>How often the carrier is looked at, in milliseconds. Without it nobody notices a link that is down.</summary>
    public int Miimon => 100;

    public bool Up => true;

    public int? Mtu { get; init; }

    public IReadOnlyList<LinkAddress>? Addresses { get; init; }

    public IReadOnlyList<LinkRoute>? Routes { get; init; }
}
