namespace ManagedKube.Talos.Documents;

/// <summary>How the node signs in at a registry.</summary>
internal sealed record RegistryAuthConfig(string Name, string Username, string Password) : TalosDocument;
