namespace ManagedKube.Model.Definition;

/// <summary>A certificate authority that the nodes trust.</summary>
/// <param name="Name">A name for it: lower-case letters, digits and hyphens.</param>
/// <param name="Certificate">The certificate in PEM.</param>
public sealed record TrustedRootDefinition(string Name, string Certificate);
