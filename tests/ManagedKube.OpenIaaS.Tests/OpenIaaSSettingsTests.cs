namespace ManagedKube.OpenIaaS.Tests;

public sealed class OpenIaaSSettingsTests
{
    [Theory]
    [InlineData("shiva.cloud-temple.com", null, "https://shiva.cloud-temple.com/")]
    [InlineData("127.0.0.1:8080", "http", "http://127.0.0.1:8080/")]
    [InlineData("http://127.0.0.1:8080", "https", "http://127.0.0.1:8080/")]
    [InlineData("https://proxy.test/openiaas/", null, "https://proxy.test/openiaas/")]
    public void An_address_may_leave_its_scheme_out(string address, string? scheme, string expected)
    {
        Assert.True(OpenIaaSSettings.TryParseAddress(address, scheme, out var uri));
        Assert.Equal(new Uri(expected), uri);
    }

    [Theory]
    [InlineData("")]
    [InlineData("ftp://host")]
    [InlineData("http://user:secret@host")]
    [InlineData("http://host?x=1")]
    [InlineData("http://")]
    public void Other_addresses_are_refused(string address) => Assert.False(OpenIaaSSettings.TryParseAddress(address, null, out _));

    [Fact]
    public void Arguments_win_over_the_environment()
    {
        var settings = OpenIaaSSettings.Resolve(name => $"env-{name}".ToLowerInvariant().Replace('_', '-'), address: "http://given", clientId: "given");

        Assert.Equal(new Uri("http://given"), settings.Address);
        Assert.Equal("given", settings.ClientId);
        Assert.Equal("env-cloudtemple-secret-id", settings.SecretId);
    }

    [Fact]
    public void Everything_that_is_missing_is_named_at_once()
    {
        var error = Assert.Throws<OpenIaaSException>(() => OpenIaaSSettings.Resolve(_ => null));

        Assert.Equal(OpenIaaSErrorKind.Configuration, error.Kind);
        Assert.Contains(OpenIaaSSettings.AddressVariable, error.Message, StringComparison.Ordinal);
        Assert.Contains(OpenIaaSSettings.ClientIdVariable, error.Message, StringComparison.Ordinal);
        Assert.Contains(OpenIaaSSettings.SecretIdVariable, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_secret_is_not_in_the_text() =>
        Assert.DoesNotContain("hush", OpenIaaSSettings.Resolve(_ => null, "http://a", "id", "hush").ToString(), StringComparison.Ordinal);
}
