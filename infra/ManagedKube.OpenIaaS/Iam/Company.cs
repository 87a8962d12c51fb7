namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A company (API reference 4.1).</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">Name.</param>
public sealed record Company(string Id, string Name);
