using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Tests.Secrets;

/// <summary>Authorities beside those of <see cref="KnownSecrets"/>.</summary>
internal static class SecretsAuthorities
{
    /// <summary>An authority of the Talos API of another cluster, with the same name.</summary>
    public static CertificateAndKey Other { get; } =
        CertificateIssuer.CreateAuthority(new X500DistinguishedName("O=talos"), KnownSecrets.Birth, SecretsGenerator.DefaultAuthorityLifetime);
}
