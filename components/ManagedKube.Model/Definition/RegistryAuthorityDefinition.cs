namespace ManagedKube.Model.Definition;

/// <summary>The certificate authority of a registry.</summary>
/// <param name="Registry">The registry's host, with its port where that is not the usual one.</param>
/// <param name="Certificate">The certificate in PEM.</param>
public sealed record RegistryAuthorityDefinition(string Registry, string Certificate);
