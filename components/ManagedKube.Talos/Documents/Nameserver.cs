namespace ManagedKube.Talos.Documents;

/// <summary>One name server.</summary>
internal sealed record Nameserver(string Address);
