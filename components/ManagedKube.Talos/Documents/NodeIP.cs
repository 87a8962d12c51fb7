namespace ManagedKube.Talos.Documents;

/// <summary>The ranges that the node's own address is taken from.</summary>
internal sealed record NodeIP(IReadOnlyList<string> ValidSubnets);
