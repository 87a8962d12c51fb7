namespace ManagedKube.Talos.Documents;

/// <summary>An address with its prefix length.</summary>
internal sealed record LinkAddress(string Address);
