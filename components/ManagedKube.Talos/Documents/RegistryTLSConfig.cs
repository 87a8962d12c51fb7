namespace ManagedKube.Talos.Documents;

/// <summary>The certificate authority of a registry.</summary>
internal sealed record RegistryTLSConfig(string Name, string Ca) : TalosDocument;
