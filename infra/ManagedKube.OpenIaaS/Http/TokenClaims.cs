namespace ManagedKube.OpenIaaS.Http;

/// <summary>Claims of the token that matter here.</summary>
/// <param name="Exp">Expiry in seconds since the Unix epoch.</param>
internal sealed record TokenClaims(double? Exp);
