namespace ManagedKube.Talos.Documents;

/// <summary>The default route.</summary>
internal sealed record LinkRoute(string Gateway);
