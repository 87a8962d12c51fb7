namespace ManagedKube.OpenIaaS.Iam;

/// <summary>A personal access token to be made.</summary>
/// <param name="Name">Name.</param>
/// <param name="Roles">UUIDs of its roles.</param>
/// <param name="ExpirationDate">When it expires, in milliseconds since the Unix epoch; within 12 months.</param>
public sealed record NewPersonalAccessToken(string Name, IReadOnlyList<string> Roles, long ExpirationDate);
