namespace ManagedKube.Model.Definition;

/// <summary>A host name of the client's applications and the ingress class that serves it.</summary>
/// <param name="Name">The full name.</param>
/// <param name="IngressClass">For example <c>nginx-external</c>.</param>
public sealed record ExposedHost(string Name, string IngressClass);
