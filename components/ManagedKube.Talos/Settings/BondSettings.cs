namespace ManagedKube.Talos.Settings;

/// <summary>Several adapters that act as one.</summary>
/// <param name="MacAddresses">The adapters' MAC addresses in lower case with colons; the bond's address is not among what decides.</param>
public sealed record BondSettings(IReadOnlyList<string> MacAddresses)
{
    /// <summary>The mode as Linux calls it. The switches must agree.</summary>
    public string Mode { get; init; } = "802.3ad";
}
