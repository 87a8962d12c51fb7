namespace ManagedKube.EndToEnd.Tests;

/// <summary>What is wrong is told with its place and the remedy; nothing is created, and nobody sees a stack trace.</summary>
public sealed class WrongInputTests(DeliveredCluster delivered)
{
    [Theory]
    [InlineData("zones: [AZ05]", "zones: [AZ05", 2, ":11:12: ", "bracket")]
    [InlineData("count: 3", "cuont: 3", 2, "cluster.workers[0].cuont", "Did you mean \"count\"?")]
    [InlineData("memoryGb: 24", "memoryGb: much", 2, "cluster.workers[0].memoryGb", "is not a whole number")]
    [InlineData("memoryGb: 24", "memoryGb: 8", 2, "[V18]", "Write 24 or more")]
    [InlineData("range: 10.20.0.0/22", "range: 10.20.0.0/22\n      gateway: 10.99.0.1", 2, "10.99.0.1 lies outside 10.20.0.0/22", "[V41]")]
    [InlineData("code: ctodev", "code: cto", 2, "cluster.code", "[V3]")]
    [InlineData("sr011-clu001-t0001-{zone}-r-flh1-data13", "nowhere", 1, "has no storage repository called nowhere", "Write one of sr011-")]
    public async Task A_wrong_customer_file(string from, string to, int exitCode, string place, string remedy)
    {
        using var workplace = new Workplace();
        workplace.Edit("ctodev", from, to);

        var result = await workplace.ExpectAsync(exitCode, "up", "ctodev", "--yes");

        Assert.Contains(place, result.Error, StringComparison.Ordinal);
        Assert.Contains(remedy, result.Error, StringComparison.Ordinal);
        AssertPlain(result);
        Assert.False(File.Exists(Checkpoint(workplace)));
    }

    [Fact]
    public async Task An_unknown_stack_is_answered_with_the_one_that_was_meant()
    {
        using var workplace = new Workplace();

        var result = await workplace.ExpectAsync(6, "up", "ctodef", "--yes");

        Assert.Contains("Did you mean 'ctodev'?", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_state_can_only_be_used_with_its_passphrase_and_on_its_target()
    {
        using var workplace = await delivered.PlaceAsync();
        var state = await File.ReadAllTextAsync(Checkpoint(workplace), TestContext.Current.CancellationToken);

        var wrongPassphrase = await workplace.ExpectAsync(2, [("PULUMI_CONFIG_PASSPHRASE", "wrong")], "up", "ctodev", "--yes");
        Assert.Contains("Incorrect passphrase (from PULUMI_CONFIG_PASSPHRASE)", wrongPassphrase.Error, StringComparison.Ordinal);

        workplace.Edit("ctodev", "managedkube:target: simulator", "managedkube:target: http://127.0.0.1:1");
        var passphrase = await File.ReadAllTextAsync(Path.Combine(workplace.Home, "passphrase"), TestContext.Current.CancellationToken);
        var otherTarget = await workplace.ExpectAsync(
            4,
            [("PULUMI_CONFIG_PASSPHRASE", passphrase.Trim()), ("CLOUDTEMPLE_CLIENT_ID", "id"), ("CLOUDTEMPLE_SECRET_ID", "canary-of-a-secret")],
            "up", "ctodev", "--yes");
        Assert.Contains("was made on 'simulator'", otherTarget.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("canary-of-a-secret", otherTarget.Output + otherTarget.Error, StringComparison.Ordinal);
        AssertPlain(otherTarget);

        Assert.Equal(state, await File.ReadAllTextAsync(Checkpoint(workplace), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task An_API_that_does_not_answer_or_refuses_the_token_is_told_in_one_message()
    {
        using var workplace = new Workplace();
        await using (var world = await SimulatedWorld.StartAsync(workplace))
        {
            workplace.Edit("ctodev", "managedkube:target: simulator", $"managedkube:target: {world.Address}");
            (string, string)[] credentials = [("PULUMI_CONFIG_PASSPHRASE", "p"), ("CLOUDTEMPLE_CLIENT_ID", Guid.Empty.ToString()), ("CLOUDTEMPLE_SECRET_ID", "canary-of-a-secret")];

            var refused = await workplace.ExpectAsync(3, credentials, "up", "ctodev", "--yes");
            Assert.Contains("personal access token", refused.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("canary-of-a-secret", refused.Output + refused.Error, StringComparison.Ordinal);
            AssertPlain(refused);

            workplace.Edit("ctodev", $"managedkube:target: {world.Address}", "managedkube:target: http://127.0.0.1:1");
            var unreachable = await workplace.ExpectAsync(4, credentials, "up", "ctodev", "--yes");
            Assert.Contains("cannot be reached", unreachable.Error, StringComparison.Ordinal);
            AssertPlain(unreachable);
        }
        Assert.False(File.Exists(Checkpoint(workplace)));
    }

    private static string Checkpoint(Workplace workplace) => Path.Combine(workplace.Home, "state/.pulumi/stacks/managedkube/ctodev.json");

    private static void AssertPlain(MkResult result)
    {
        Assert.DoesNotContain("   at ", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", result.Error, StringComparison.Ordinal);
    }
}
