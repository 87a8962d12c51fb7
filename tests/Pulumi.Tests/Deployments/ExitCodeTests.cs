using Grpc.Core;
using Pulumi.Tests.Support;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class ExitCodeTests
{
    [Fact]
    public async Task A_program_that_succeeds_waits_for_the_shutdown_and_ends_with_0()
    {
        await using var engine = await FakeEngine.StartAsync();

        Assert.Equal(0, await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" })));
        Assert.Equal(1, engine.Monitor.Shutdowns);
    }

    [Fact]
    public async Task An_engine_without_the_shutdown_call_is_fine()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.KnowsShutdown = false;

        Assert.Equal(0, await engine.RunAsync(() => { }));
    }

    [Fact]
    public async Task A_run_exception_shows_its_message_only()
    {
        await using var engine = await FakeEngine.StartAsync();

        Assert.Equal(32, await engine.RunAsync(() => throw new RunException("Set the zone.")));
        Assert.Equal(["Set the zone."], engine.Log.Errors);
        Assert.Equal(0, engine.Monitor.Shutdowns);
    }

    [Fact]
    public async Task A_resource_exception_names_its_resource()
    {
        await using var engine = await FakeEngine.StartAsync();
        var exitCode = await engine.RunAsync(() => throw new ResourceException(
            "No room.", new Server("web", new() { Image = "i" }), hideStack: true));

        var message = Assert.Single(engine.Log.Messages);
        Assert.Equal(
            (32, LogSeverity.Error, "No room.", "urn:pulumi:dev::proj::test:index:Server::web"),
            (exitCode, message.Severity, message.Message, message.Urn));
    }

    [Fact]
    public async Task Any_other_exception_shows_where_it_came_from()
    {
        await using var engine = await FakeEngine.StartAsync();

        Assert.Equal(32, await engine.RunAsync(() => throw new FormatException("bad")));
        var error = Assert.Single(engine.Log.Errors);
        Assert.Matches("^Running program '.*' failed with an unhandled exception:\nSystem.FormatException: bad\n", error);
    }

    [Fact]
    public async Task A_failure_in_an_apply_is_reported_once()
    {
        await using var engine = await FakeEngine.StartAsync();
        var exitCode = await engine.RunAsync(() =>
        {
            var failed = new Server("web", new() { Image = "i" }).Image.Apply(string (_) => throw new RunException("no"));
            _ = new Server("next", new() { Image = failed.Apply(value => value) });
        });

        Assert.Equal(32, exitCode);
        Assert.Contains("no", engine.Log.Errors[0], StringComparison.Ordinal);
        Assert.DoesNotContain(engine.Monitor.Registrations, request => request.Name == "next");
    }

    [Fact]
    public async Task A_cancelled_task_of_the_program_is_a_failure()
    {
        await using var engine = await FakeEngine.StartAsync();

        Assert.Equal(32, await engine.RunAsync(() => _ = Output.Create(Task.FromCanceled<int>(new CancellationToken(canceled: true)))));
    }

    [Fact]
    public async Task A_registration_that_the_engine_refuses_fails_the_program()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnRegister = (request, _) => request.Name == "web"
            ? throw new RpcException(new Status(StatusCode.Unknown, "Duplicate resource URN"))
            : Task.CompletedTask;

        Assert.Equal(32, await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" })));
        Assert.Contains("Duplicate resource URN", Assert.Single(engine.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_logged_error_makes_the_program_end_with_1()
    {
        await using var engine = await FakeEngine.StartAsync();

        Assert.Equal(1, await engine.RunAsync(() => Log.Error("wrong")));
        Assert.Equal(0, engine.Monitor.Shutdowns);
    }

    [Fact]
    public async Task An_engine_that_cannot_be_told_makes_the_program_end_with_1()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Log.IsBroken = true;

        Assert.Equal(1, await engine.RunAsync(() => throw new RunException("no")));
        Assert.Equal(1, await engine.RunAsync(() => Log.Info("hello")));
    }

    [Fact]
    public async Task The_program_does_not_end_before_its_resources_are_registered()
    {
        await using var engine = await FakeEngine.StartAsync();
        var release = new TaskCompletionSource();
        engine.Monitor.OnRegister = (request, _) => request.Name == "web" ? release.Task : Task.CompletedTask;

        var run = engine.RunAsync(() => _ = new Server("web", new() { Image = "i" }));
        while (engine.Monitor.Registrations.All(request => request.Name != "web"))
            await Task.Yield();

        Assert.False(run.IsCompleted);
        release.SetResult();
        Assert.Equal(0, await run);
    }

    [Fact]
    public async Task A_program_that_no_engine_has_started_says_so()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment.Remove("PULUMI_MONITOR");

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => engine.RunAsync(() => { }));
        Assert.Equal("Program run without the Pulumi engine available; re-run using the `pulumi` CLI", error.Message);
    }
}
