namespace ManagedKube.Talos.Secrets;

/// <summary>A certificate with its private key, both as PEM texts that end with a newline. The key is a secret.</summary>
/// <param name="Certificate">The certificate (<c>CERTIFICATE</c>).</param>
/// <param name="Key">The private key (<c>EC PRIVATE KEY</c>, <c>RSA PRIVATE KEY</c> or <c>PRIVATE KEY</c>).</param>
public sealed record CertificateAndKey(string Certificate, string Key)
{
    /// <summary>Nothing of it: it must not reach a log.</summary>
    public override string ToString() => nameof(CertificateAndKey);
}
