using ManagedKube.OpenIaaS.Provider.ReplicationPolicies;
using ManagedKube.OpenIaaS.Provider.Tests.Fakes;
using ManagedKube.OpenIaaS.Provider.Tests.Inputs;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;

namespace ManagedKube.OpenIaaS.Provider.Tests.ReplicationPolicies;

public sealed class ReplicationPolicyTests : IDisposable
{
    private readonly Bench _bench = new();

    public static TheoryData<string, PropertyValue, string> BadInputs => new()
    {
        { "name", NullValue.Instance, "is required." },
        { "storageRepositoryId", "sr1", "must be a UUID; it is 'sr1'." },
        { "hours", 25, "must be a whole number from 1 to 24." },
        { "hours", NullValue.Instance, "is required, or minutes: a replication runs every 1 to 24 hours or every 15 to 59 minutes." },
        { "minutes", 30, "excludes hours: give only one of both." },
    };

    public void Dispose() => _bench.Dispose();

    [Theory]
    [MemberData(nameof(BadInputs), DisableDiscoveryEnumeration = true)]
    public void A_bad_input_gives_exactly_its_message(string input, PropertyValue value, string reason) =>
        InputMessages.AssertOnly(_bench.Replications, Wanted.Replication, input, value, input, reason);

    [Fact]
    public Task Every_input_has_a_bad_one_among_them() =>
        InputMessages.AssertCompleteAsync(ReplicationPolicyHandler.TypeToken, BadInputs.Select(row => row.Data.Item1));

    [Fact]
    public void Minutes_have_bounds_of_their_own() => InputMessages.AssertOnly(
        _bench.Replications, Wanted.Replication.Remove("hours").Set("minutes", 15), "minutes", 14, "minutes", "must be a whole number from 15 to 59.");

    [Theory]
    [InlineData("hours", 2)]
    [InlineData("minutes", 15)]
    public async Task A_policy_lives_from_creation_to_deletion(string unit, int interval)
    {
        var wanted = Wanted.Replication.Remove("hours").Set(unit, interval);
        var policy = await _bench.CreateAsync(_bench.Replications, wanted);
        Assert.Equal(new NumberValue(interval), policy.Outputs[unit]);
        Assert.Equal(policy.Inputs, (await _bench.ReadAsync(policy)).Inputs);
        Assert.Empty(Bench.Diff(_bench.Replications, (await _bench.ImportAsync(_bench.Replications, policy.Id)).Inputs, wanted).Changes);

        await _bench.DeleteAsync(policy);

        Assert.Empty(_bench.World.Replications);
        Assert.Equal("", (await _bench.ReadAsync(policy)).Id);
    }

    [Fact]
    public void Every_change_makes_another_policy()
    {
        foreach (var news in new[] { Wanted.Replication.Set("name", "x"), Wanted.Replication.Set("hours", 2), Wanted.Replication.Set("storageRepositoryId", FakeWorld.RepositoryId) })
            Assert.True(Assert.Single(Bench.Diff(_bench.Replications, Wanted.Replication, news).Changes).Replace);
    }

    [Fact]
    public async Task A_policy_that_replicates_a_machine_is_not_deleted()
    {
        var policy = await _bench.CreateAsync(_bench.Replications, Wanted.Replication);
        var machine = await _bench.CreateAsync(_bench.Machines, Wanted.Machine.Set("replicationPolicyId", policy.Id));

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.DeleteAsync(policy));
        Assert.Contains($"still replicates 'cp-0' ({machine.Id})", error.Message, StringComparison.Ordinal);
        Assert.Single(_bench.World.Replications);

        await _bench.UpdateAsync(machine, Wanted.Machine);
        await _bench.DeleteAsync(policy);
        Assert.Empty(_bench.World.Replications);
    }

    [Fact]
    public async Task A_creation_whose_answer_is_lost_is_found_and_not_repeated()
    {
        _bench.Api.Inject("POST replication/configurations", FaultKind.LostAfterEffect);

        var policy = await _bench.CreateAsync(_bench.Replications, Wanted.Replication);

        Assert.Equal(policy.Id, Assert.Single(_bench.World.Replications).Key);
        Assert.Equal(policy.Id, Assert.Single(await _bench.Replications.FindMadeByAsync(policy.Inputs, TestContext.Current.CancellationToken)).Id);
    }

    [Fact]
    public async Task A_twin_is_refused()
    {
        var policy = await _bench.CreateAsync(_bench.Replications, Wanted.Replication);

        var error = await Assert.ThrowsAsync<ProviderException>(() => _bench.CreateAsync(_bench.Replications, Wanted.Replication));

        Assert.Contains(policy.Id, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FakeWorld.ImageRepositoryId, "for ISO images only")]
    [InlineData(FakeWorld.NetworkId, "there is no storage repository")]
    public async Task A_preview_tells_a_target_that_takes_no_copies(string repository, string reason)
    {
        var error = await Assert.ThrowsAsync<ProviderException>(
            () => _bench.PreviewAsync(_bench.Replications, Wanted.Replication.Set("storageRepositoryId", repository)));

        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
