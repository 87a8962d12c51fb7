namespace ManagedKube.Talos.Documents;

/// <summary>Certificate authorities that the node trusts for what it fetches itself.</summary>
internal sealed record TrustedRootsConfig(string Name, string Certificates) : TalosDocument;
