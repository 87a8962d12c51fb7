namespace ManagedKube.Talos.Tests;

public sealed class ConfigurationContractTests
{
    [Theory]
    [InlineData("1.12.0", "1.12", false)]
    [InlineData("1.13.10", "1.13", false)]
    [InlineData("1.14.6", "1.14", true)]
    [InlineData("1.15.0-beta.1", "1.14", true)]
    public void A_new_cluster_takes_the_newest_form_that_its_Talos_reads(string talos, string contract, bool hasDocuments)
    {
        var chosen = ConfigurationContract.Of(talos);

        Assert.Equal(contract, chosen.ToString());
        Assert.Equal(hasDocuments, chosen.HasKubernetesDocuments);
    }

    [Theory]
    [InlineData("1.11.5")]
    [InlineData("2.0.0")]
    [InlineData("1.14")]
    [InlineData("v1.14.6")]
    [InlineData("")]
    public void A_version_without_a_known_form_is_refused_with_what_to_write(string talos) =>
        Assert.Contains("Write", Assert.Throws<FormatException>(() => ConfigurationContract.Of(talos)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("1.13", true)]
    [InlineData("1.11", false)]
    [InlineData("1.15", false)]
    [InlineData("1.13.1", false)]
    [InlineData("2.13", false)]
    [InlineData(null, false)]
    public void A_form_is_written_as_the_minor_of_Talos(string? text, bool isOne)
    {
        Assert.Equal(isOne, ConfigurationContract.TryParse(text, out var contract));
        if (isOne)
            Assert.Equal(text, contract.ToString());
    }
}
