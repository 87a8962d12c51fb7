namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A role (API reference 4.1).</summary>
/// <param name="Id">UUID.</param>
/// <param name="Name">For example <c>vpc_read</c>.</param>
public sealed record Role(string Id, string Name);
