using Pulumi;

namespace ManagedKube.Stacks.Tests;

/// <summary>Sets a variable of the process, and so runs apart from the other tests.</summary>
[Collection(nameof(StackConfigurationTests))]
[CollectionDefinition(nameof(StackConfigurationTests), DisableParallelization = true)]
public sealed class StackConfigurationTests
{
    [Fact]
    public void The_environment_overrides_the_customer_file()
    {
        const string Variable = "MANAGEDKUBE__CLUSTER__WORKERS__0__MEMORYGB";
        Environment.SetEnvironmentVariable(Variable, "48");
        try
        {
            var configuration = StackConfiguration.Load("simulator", """{"workers":[{"memoryGb":24}]}""");

            Assert.Equal("48", configuration["cluster:workers:0:memoryGb"]);
            Assert.Equal("simulator", configuration["target"]);
        }
        finally
        {
            Environment.SetEnvironmentVariable(Variable, null);
        }
    }

    [Theory]
    [InlineData("ctodev")]
    [InlineData("[1]")]
    [InlineData("\"text\"")]
    [InlineData("")]
    public void A_cluster_that_is_no_mapping_is_refused(string value)
    {
        var refusal = Assert.Throws<RunException>(() => StackConfiguration.Load("simulator", value));

        Assert.Contains("managedkube:cluster has to be a mapping", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_setting_that_is_written_twice_is_refused() =>
        Assert.Throws<RunException>(() => StackConfiguration.Load("simulator", """{"code":"ctodev","CODE":"other"}"""));
}
