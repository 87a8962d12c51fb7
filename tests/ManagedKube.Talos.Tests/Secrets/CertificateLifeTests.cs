using ManagedKube.Talos.Secrets;

namespace ManagedKube.Talos.Tests.Secrets;

public sealed class CertificateLifeTests
{
    [Theory]
    [InlineData(365, 90)]
    [InlineData(270, 90)]
    [InlineData(30, 10)]
    [InlineData(3650, 90)]
    public void It_is_renewed_with_a_third_left_or_90_days(int days, int before)
    {
        var life = new CertificateLife(KnownSecrets.Birth, KnownSecrets.Birth.AddDays(days));

        Assert.Equal(life.ExpiresAt.AddDays(-before), life.RenewFrom);
    }

    [Fact]
    public void It_is_read_from_a_certificate() => Assert.Equal(
        new CertificateLife(KnownSecrets.Birth, KnownSecrets.Birth.AddHours(87_600)), CertificateLife.Of(KnownSecrets.Bundle.Etcd.Certificate));

    [Fact]
    public void Another_text_has_no_life() =>
        Assert.Equal("The text holds no certificate in PEM form.", Assert.Throws<InvalidSecretsException>(() => CertificateLife.Of("?")).Message);
}
