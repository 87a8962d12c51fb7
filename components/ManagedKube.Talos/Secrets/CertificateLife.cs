using System.Security.Cryptography;

namespace ManagedKube.Talos.Secrets;

/// <summary>How long a certificate is valid.</summary>
/// <param name="StartsAt">From when.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record CertificateLife(DateTimeOffset StartsAt, DateTimeOffset ExpiresAt)
{
    /// <summary>Most time before the end in which a client certificate is renewed (lessons 12).</summary>
    public static readonly TimeSpan LongestRenewalTime = TimeSpan.FromDays(90);

    /// <summary>Reads the first certificate of a PEM text.</summary>
    /// <exception cref="InvalidSecretsException">There is none.</exception>
    public static CertificateLife Of(string pem)
    {
        try
        {
            using var certificate = PemFiles.ReadCertificate(pem);
            return new(certificate.NotBefore.ToUniversalTime(), certificate.NotAfter.ToUniversalTime());
        }
        catch (CryptographicException e)
        {
            throw new InvalidSecretsException(["The text holds no certificate in PEM form."], e);
        }
    }

    /// <summary>From when on it should be renewed: with a third of its life left, or 90 days, whichever is less.</summary>
    public DateTimeOffset RenewFrom
    {
        get
        {
            var third = (ExpiresAt - StartsAt) / 3;
            return ExpiresAt - (third < LongestRenewalTime ? third : LongestRenewalTime);
        }
    }
}
