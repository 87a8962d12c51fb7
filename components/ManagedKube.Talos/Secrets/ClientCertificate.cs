namespace ManagedKube.Talos.Secrets;

/// <summary>A client certificate that has just been made.</summary>
internal sealed record ClientCertificate(CertificateAndKey Pair, DateTimeOffset IssuedAt, DateTimeOffset ExpiresAt);
