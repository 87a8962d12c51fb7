using ManagedKube.OpenIaaS.Provider.Configuration;
using ManagedKube.OpenIaaS.Provider.Inputs;
using Pulumi.Protocol.Values;

namespace ManagedKube.OpenIaaS.Provider.Tests.Configuration;

public sealed class ProviderConfigurationTests
{
    [Theory]
    [InlineData("simulator")]
    [InlineData("https://shiva.cloud-temple.com")]
    [InlineData("http://127.0.0.1:8080/")]
    public void An_endpoint_is_a_url_or_a_name(string endpoint) => Assert.Empty(Check(PropertyMap.Empty, ("endpoint", endpoint)));

    [Theory]
    [InlineData("")]
    [InlineData("ftp://host")]
    [InlineData("host:8080/x")]
    [InlineData("http://user:pw@host")]
    public void Other_endpoints_are_refused(string endpoint) =>
        Assert.Equal(["endpoint"], Check(PropertyMap.Empty, ("endpoint", endpoint)));

    [Fact]
    public void A_state_made_on_one_endpoint_refuses_the_other()
    {
        var failure = Assert.Single(ProviderConfigurationCheck.Check(
            PropertyMap.Of(("endpoint", "simulator")), PropertyMap.Of(("endpoint", "https://shiva.cloud-temple.com"))).Failures);

        Assert.Equal("endpoint", failure.Property);
        Assert.Contains("simulator", failure.Reason, StringComparison.Ordinal);
        Assert.Contains("https://shiva.cloud-temple.com", failure.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_endpoint_may_be_written_with_a_slash() =>
        Assert.Empty(Check(PropertyMap.Of(("endpoint", "https://Shiva.cloud-temple.com")), ("endpoint", "https://shiva.cloud-temple.com/")));

    [Fact]
    public void The_secret_is_marked_and_not_in_any_text()
    {
        var news = PropertyMap.Of(("endpoint", "simulator"), ("secretId", "hush"));

        Assert.IsType<SecretValue>(ProviderConfigurationCheck.Check(PropertyMap.Empty, news).Inputs["secretId"]);
        Assert.DoesNotContain("hush", ProviderConfiguration.Read(new InputReader(news)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_takes_its_address_from_the_environment()
    {
        var settings = Read("simulator").Resolve(name => name == OpenIaaSSettings.AddressVariable ? "http://127.0.0.1:4711" : "x");

        Assert.Equal(new Uri("http://127.0.0.1:4711"), settings.Address);
    }

    [Fact]
    public void A_url_is_not_overruled_by_the_environment()
    {
        var settings = Read("https://shiva.cloud-temple.com").Resolve(name => name == OpenIaaSSettings.AddressVariable ? "http://127.0.0.1:4711" : "x");

        Assert.Equal(new Uri("https://shiva.cloud-temple.com"), settings.Address);
    }

    [Fact]
    public void A_name_without_an_address_says_which_variable_is_missing()
    {
        var error = Assert.Throws<OpenIaaSException>(() => Read("simulator").Resolve(_ => null));

        Assert.Contains(OpenIaaSSettings.AddressVariable, error.Message, StringComparison.Ordinal);
    }

    private static ProviderConfiguration Read(string endpoint) => ProviderConfiguration.Read(new InputReader(PropertyMap.Of(("endpoint", endpoint))));

    private static IEnumerable<string> Check(PropertyMap olds, params (string Key, PropertyValue Value)[] news) =>
        ProviderConfigurationCheck.Check(olds, PropertyMap.Of(news)).Failures.Select(failure => failure.Property);
}
