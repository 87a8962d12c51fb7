using ManagedKube.Simulator.Tests.Support;
using ManagedKube.TerraformSequences;

namespace ManagedKube.Simulator.Tests.TerraformSequences;

public sealed class MachineSetApplyTests
{
    /// <summary>
    /// At the speed of the platform, with nothing refused as too many. The six activities take 28.5, 4.5, 3.5, 3.5, 10.5 and 6.5 s
    /// and are read after 0, 1, 3, 6, 11, 19 and 32 s: 29 times. The provider itself was seen to make 55 to 57 calls.
    /// </summary>
    [Fact]
    public async Task A_machine_costs_the_official_provider_57_calls_with_a_login_for_each()
    {
        await using var simulator = await TestSimulator.StartAsync(tokenLifetime: TimeSpan.FromMinutes(5));
        var inputs = await InputsAsync(simulator);
        var before = simulator.Host.Calls;

        await new MachineSetApply(() => simulator.NewTerraformClient()).RunAsync(inputs, count: 1);

        var after = simulator.Host.Calls;
        Assert.Equal(57, after.Total - before.Total);
        Assert.Equal(57 + 2, after.TokenExchanges - before.TokenExchanges);
        Assert.Equal(29, after.ByRoute["GET /api/activity/v1/activities/{id}"]);
    }

    [Fact]
    public async Task A_token_of_more_than_five_minutes_is_used_again()
    {
        await using var simulator = await TestSimulator.StartAsync(tokenLifetime: TimeSpan.FromHours(1));
        var inputs = await InputsAsync(simulator);
        var before = simulator.Host.Calls.TokenExchanges;

        await new MachineSetApply(() => simulator.NewTerraformClient()).RunAsync(inputs, count: 3);

        Assert.Equal(2, simulator.Host.Calls.TokenExchanges - before);
        Assert.Equal(3, (await simulator.ListAsync($"{TestSimulator.Compute}/virtual_machines")).Count);
    }

    private static async Task<MachineSetInputs> InputsAsync(TestSimulator simulator)
    {
        var zone = await Zone.FindAsync(simulator);
        return new MachineSetInputs
        {
            TemplateId = zone.TemplateId.ToString(),
            NetworkId = zone.NetworkId.ToString(),
            StorageRepositoryId = zone.RepositoryIds[0].ToString(),
            BackupPolicyId = zone.BackupPolicyId.ToString(),
        };
    }
}
