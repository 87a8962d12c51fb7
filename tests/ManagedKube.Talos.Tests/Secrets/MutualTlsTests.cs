using System.IO.Pipelines;
using System.Net.Security;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Tests.Secrets;

/// <summary>A P-256 authority of the Talos API is one that TLS of .NET takes on both sides.</summary>
public sealed class MutualTlsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_machine_and_a_client_of_one_cluster_trust_each_other()
    {
        using var client = ClientOf(KnownSecrets.Bundle.Os);

        Assert.Equal("h2", await ShakeHandsAsync(client, KnownSecrets.Bundle.Os));
    }

    [Fact]
    public async Task A_client_of_another_cluster_is_turned_away()
    {
        using var client = ClientOf(SecretsAuthorities.Other);

        await Assert.ThrowsAnyAsync<Exception>(() => ShakeHandsAsync(client, KnownSecrets.Bundle.Os));
    }

    private static X509Certificate2 ClientOf(CertificateAndKey authority)
    {
        var made = TalosConfig.Mint(authority, new() { ClusterName = "ctopr", Endpoints = ["10.28.0.21"] }, KnownSecrets.Clock());
        var context = ClientCertificates.Parse(made.Text).At("contexts", "ctopr");
        return X509Certificate2.CreateFromPem(context.At("crt").Decoded(), context.At("key").Decoded());
    }

    /// <summary>One handshake over memory. The machine's authority is the cluster's.</summary>
    /// <returns>The protocol agreed on.</returns>
    private static async Task<string> ShakeHandsAsync(X509Certificate2 client, CertificateAndKey authority)
    {
        using var machine = Machine(authority);
        var (up, down) = (new Pipe(), new Pipe());
        await using var machineSide = new SslStream(new DuplexStream(up.Reader, down.Writer));
        await using var clientSide = new SslStream(new DuplexStream(down.Reader, up.Writer));
        var server = machineSide.AuthenticateAsServerAsync(
            new SslServerAuthenticationOptions
            {
                ServerCertificate = machine,
                ClientCertificateRequired = true,
                ApplicationProtocols = [SslApplicationProtocol.Http2],
                CertificateChainPolicy = Trust(authority),
            },
            Cancel);
        await clientSide.AuthenticateAsClientAsync(
            new SslClientAuthenticationOptions
            {
                TargetHost = "10.28.0.21",
                ClientCertificates = [client],
                ApplicationProtocols = [SslApplicationProtocol.Http2],
                CertificateChainPolicy = Trust(authority),
            },
            Cancel);
        await server;
        return clientSide.NegotiatedApplicationProtocol.ToString();
    }

    private static X509ChainPolicy Trust(CertificateAndKey authority) => new()
    {
        TrustMode = X509ChainTrustMode.CustomRootTrust,
        RevocationMode = X509RevocationMode.NoCheck,
        VerificationTime = KnownSecrets.Birth.UtcDateTime,
        VerificationTimeIgnored = false,
        CustomTrustStore = { X509Certificate2.CreateFromPem(authority.Certificate) },
    };

    private static X509Certificate2 Machine(CertificateAndKey authority)
    {
        using var issuer = X509Certificate2.CreateFromPem(authority.Certificate, authority.Key);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(System.Net.IPAddress.Parse("10.28.0.21"));
        var request = new CertificateRequest("CN=ctopr-cp-01", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(names.Build());
        using var certificate = request.Create(issuer, KnownSecrets.Birth, KnownSecrets.Birth.AddDays(1), [1, 2, 3]);
        return certificate.CopyWithPrivateKey(key);
    }
}
