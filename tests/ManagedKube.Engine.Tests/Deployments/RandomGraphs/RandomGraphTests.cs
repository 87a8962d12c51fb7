using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;

namespace ManagedKube.Engine.Tests.Deployments.RandomGraphs;

/// <summary>Whatever a program was before, once it is deployed everything is as if it had been deployed first.</summary>
public sealed class RandomGraphTests
{
    private const int Cases = 500;

    /// <summary>So long nothing takes but what waits for ever.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>Repeats a run: the two numbers that it printed, as <c>SEED,GAMMA</c>.</summary>
    private const string SeedVariable = "MK_TEST_SEED";

    [Fact]
    public void Random_edits_of_random_programs_end_as_a_fresh_deployment_of_the_last_one_would()
    {
        var seed = Seed();
        Console.WriteLine($"Random programs: {Cases} cases, seed {seed.Seed},{seed.Gamma} ({SeedVariable} repeats them)");
        Prop.ForAll(GraphPrograms.Histories(), history => Task.Run(() => DeployAsync(history)).WaitAsync(Patience).GetAwaiter().GetResult())
            .Check(Config.QuickThrowOnFailure.WithMaxTest(Cases).WithReplay(seed.Seed, seed.Gamma, 0));
    }

    private static Rnd Seed() => Environment.GetEnvironmentVariable(SeedVariable)?.Split(',') is [var seed, var gamma]
        ? new Rnd(ulong.Parse(seed), ulong.Parse(gamma))
        : new Rnd((ulong)Random.Shared.NextInt64(), (ulong)Random.Shared.NextInt64() | 1);

    private static async Task DeployAsync(ImmutableArray<GraphProgram> history)
    {
        var stack = new StackUnderTest();
        var retained = new HashSet<string>();
        foreach (var program in history)
        {
            if (program.FailAt is { } change)
            {
                FailOnce(stack.Provider, change);
                await UpAsync(stack, program, mayFail: true);
                retained.UnionWith(stack.State.Resources.Where(entry => entry.RetainOnDelete).Select(entry => entry.Id));
                stack.Provider.Before = _ => Task.CompletedTask;
            }
            await UpAsync(stack, program, mayFail: false);
            await VerifyNothingIsLeftToDoAsync(stack, program);
            retained.UnionWith(stack.State.Resources.Where(entry => entry.RetainOnDelete).Select(entry => entry.Id));
        }
        await VerifyAgainstFreshAsync(stack, history[^1]);
        Assert.Empty(stack.Provider.World.Keys.Except(retained).Except(stack.State.Resources.Select(entry => entry.Id)));
    }

    private static async Task UpAsync(StackUnderTest stack, GraphProgram program, bool mayFail)
    {
        var order = new DeletionOrder(stack);
        stack.Provider.Deleting = order.Deleting;
        var result = await stack.UpAsync(async sdk =>
        {
            await program.RunAsync(sdk);
            order.ProgramEnded();
        });
        Assert.True(
            mayFail || result.Outcome == DeploymentOutcome.Succeeded,
            string.Join('\n', stack.Events.Errors.Select(error => $"{error.Urn}: {error.Message}")));
        order.Verify();
        Assert.Empty(SnapshotVerifier.Verify(stack.State));
        Assert.Empty(stack.State.PendingOperations);
    }

    private static void FailOnce(FakeProvider provider, int change)
    {
        var left = change;
        provider.Before = call => call.Split(' ')[0] is "create" or "update" or "delete" && Interlocked.Decrement(ref left) == 0
            ? throw new ProviderCallException("not this time", CallEffect.None)
            : Task.CompletedTask;
    }

    private static async Task VerifyNothingIsLeftToDoAsync(StackUnderTest stack, GraphProgram program)
    {
        var calls = stack.Provider.Calls.Count;
        var preview = await stack.PreviewAsync(program.RunAsync);
        Assert.Equal(DeploymentOutcome.Succeeded, preview.Outcome);
        Assert.False(preview.HasChanges, string.Join('\n', preview.Steps.Select(step => $"{step.Op} {step.Urn}")));
        Assert.DoesNotContain(stack.Provider.Calls.Skip(calls), call => call.Split(' ')[0] is "create" or "update" or "delete");
    }

    private static async Task VerifyAgainstFreshAsync(StackUnderTest stack, GraphProgram program)
    {
        var fresh = new StackUnderTest();
        await UpAsync(fresh, program, mayFail: false);
        Assert.Equal(WorldView.Of(fresh.State), WorldView.Of(stack.State));
        Assert.Equal(WorldView.Outside(fresh), WorldView.Outside(stack));
    }
}
