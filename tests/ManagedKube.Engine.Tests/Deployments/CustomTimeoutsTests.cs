using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Deployments;

public sealed class CustomTimeoutsTests
{
    private readonly StackUnderTest _stack = new() { Time = new SleeplessTime() };

    private static Func<ScriptedSdk, Task> Thing(double size) => sdk => sdk.ThingAsync(
        "a", PropertyMap.Of(("size", size)), request => request.CustomTimeouts = new RegisterResourceRequest.Types.CustomTimeouts { Create = "5m", Update = "90s", Delete = "1h" });

    private void NeverAnswers(string call) =>
        _stack.Provider.Before = actual => actual == call ? new TaskCompletionSource().Task : Task.CompletedTask;

    [Fact]
    public async Task A_creation_that_is_not_answered_ends_with_a_clear_error_and_stays_open()
    {
        NeverAnswers("create a");

        var result = await _stack.UpAsync(Thing(1));

        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        var message = Assert.Single(_stack.Events.Errors).Message;
        Assert.Contains("create failed: the provider has not answered. The time limit to create 'a', 300 s, is over", message);
        Assert.Contains("raise customTimeouts.create", message);
        Assert.Equal(OperationKind.Creating, Assert.Single(_stack.State.PendingOperations).Kind);
    }

    [Theory]
    [InlineData("update a", OperationKind.Updating, "90 s")]
    [InlineData("delete a", OperationKind.Deleting, "3600 s")]
    public async Task An_update_or_deletion_that_is_not_answered_stays_open_too(string call, OperationKind kind, string limit)
    {
        await _stack.MustUpAsync(Thing(1));
        NeverAnswers(call);

        Assert.Equal(DeploymentOutcome.ResourceFailed, (await _stack.UpAsync(kind == OperationKind.Deleting ? _ => Task.CompletedTask : Thing(2))).Outcome);

        Assert.Contains(limit, Assert.Single(_stack.Events.Errors).Message);
        Assert.Equal(kind, Assert.Single(_stack.State.PendingOperations).Kind);
        Assert.Equal(["a"], _stack.Names);
    }

    [Fact]
    public async Task A_provider_that_keeps_the_limit_itself_has_its_own_words_and_says_what_it_left()
    {
        _stack.Provider.Before = async call =>
        {
            if (call != "create a")
                return;
            await Task.Delay(TimeSpan.FromMinutes(5), _stack.Time, StackUnderTest.Cancel);
            throw new ProviderCallException("no address within 5 minutes", CallEffect.None);
        };

        await _stack.UpAsync(Thing(1));

        var message = Assert.Single(_stack.Events.Errors).Message;
        Assert.Contains("no address within 5 minutes", message);
        Assert.Contains("raise customTimeouts.create", message);
        Assert.Empty(_stack.State.PendingOperations);
    }

    [Fact]
    public async Task An_error_before_the_limit_is_told_as_it_is()
    {
        _stack.Provider.Before = call => call == "create a" ? throw new ProviderCallException("no quota", CallEffect.None) : Task.CompletedTask;
        await _stack.UpAsync(Thing(1));
        Assert.Equal("create failed: no quota", Assert.Single(_stack.Events.Errors).Message);
    }
}
