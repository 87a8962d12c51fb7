namespace ManagedKube.OpenIaaS;

/// <summary>Id and name of another object.</summary>
/// <param name="Id">UUID, or empty when there is none.</param>
/// <param name="Name">Name for people; not an identifier.</param>
public sealed record Reference(string? Id, string? Name);
