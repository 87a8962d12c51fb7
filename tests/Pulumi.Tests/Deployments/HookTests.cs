using System.Collections.Immutable;
using Pulumi.Tests.Support;
using Pulumi.Utilities;
using Pulumirpc;

namespace Pulumi.Tests.Deployments;

public sealed class HookTests
{
    private static Task Nothing(ResourceHookArgs args, CancellationToken cancel) => Task.CompletedTask;

    [Fact]
    public async Task A_resource_names_its_hooks_and_is_registered_after_them()
    {
        await using var engine = await FakeEngine.StartAsync();
        var known = -1;
        engine.Monitor.OnRegister = (request, _) =>
        {
            if (request.Name == "web")
                known = engine.Monitor.Hooks.Count + engine.Monitor.ErrorHooks.Count;
            return Task.CompletedTask;
        };

        var registration = await engine.RunAndGetRequestAsync("web", () =>
        {
            var check = new ResourceHook("check", Nothing, new() { OnDryRun = true });
            var tell = new ResourceHook("tell", Nothing, new() { IgnoreErrors = true });
            _ = new Server("web", new() { Image = "i" }, new()
            {
                Hooks = new()
                {
                    BeforeCreate = { check, tell },
                    AfterCreate = { tell },
                    BeforeUpdate = { check },
                    AfterUpdate = { tell },
                    BeforeDelete = { check },
                    AfterDelete = { tell },
                    OnError = { new ErrorHook("again", (_, _) => Task.FromResult(true)) },
                },
            });
        });

        Assert.Equal(3, known);
        Assert.Equal(
            new()
            {
                BeforeCreate = { "check", "tell" },
                AfterCreate = { "tell" },
                BeforeUpdate = { "check" },
                AfterUpdate = { "tell" },
                BeforeDelete = { "check" },
                AfterDelete = { "tell" },
                OnError = { "again" },
            },
            registration.Hooks);
        Assert.Equal(
            [("check", true, false), ("tell", false, true)],
            engine.Monitor.Hooks.Select(hook => (hook.Name, hook.OnDryRun, hook.IgnoreErrors)).Order());
        Assert.Equal("again", Assert.Single(engine.Monitor.ErrorHooks).Name);
    }

    [Fact]
    public async Task A_hook_sees_the_operation_and_its_secrets_stay_secret()
    {
        ResourceHookArgs? seen = null;
        string? stack = null;
        var response = await RunHookAsync(
            (args, _) =>
            {
                seen = args;
                stack = Deployment.Instance.StackName;
                return Task.CompletedTask;
            },
            new()
            {
                Urn = "urn:pulumi:dev::proj::t:m:T::web",
                Id = "7",
                Name = "web",
                Type = "t:m:T",
                NewInputs = Wire.Fields(("size", Wire.Number(2)), ("key", Wire.Secret(Wire.Text("k"))), ("late", Wire.Unknown)),
                NewOutputs = Wire.Fields(("list", Wire.List(Wire.Text("a")))),
            });

        Assert.Equal("", response.Error);
        Assert.NotNull(seen);
        Assert.Equal("dev", stack);
        Assert.Equal(("urn:pulumi:dev::proj::t:m:T::web", "7", "web", "t:m:T"), (seen.Urn, seen.Id, seen.Name, seen.Type));
        Assert.Equal(2.0, seen.NewInputs!["size"]);
        Assert.Null(seen.NewInputs["late"]);
        var key = Assert.IsType<Output<object?>>(seen.NewInputs["key"]);
        Assert.True(await Output.IsSecretAsync(key));
        Assert.Equal("k", await OutputUtilities.GetValueAsync(key));
        Assert.Equal(["a"], Assert.IsType<ImmutableArray<object?>>(seen.NewOutputs!["list"]));
        Assert.Null(seen.OldInputs);
        Assert.Null(seen.OldOutputs);
    }

    [Fact]
    public async Task What_a_hook_throws_is_the_answer_to_the_engine()
    {
        var response = await RunHookAsync((_, _) => throw new InvalidOperationException("not on Fridays"), new() { Name = "web" });
        Assert.Equal("not on Fridays", response.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_error_hook_decides_whether_to_try_again(bool again)
    {
        ErrorHookArgs? seen = null;
        var response = await RunErrorHookAsync(
            (args, _) =>
            {
                seen = args;
                return Task.FromResult(again);
            },
            new() { Name = "web", FailedOperation = "update", Errors = { "second", "first" } });

        Assert.Equal((again, ""), (response.Retry, response.Error));
        Assert.Equal("update", seen!.FailedOperation);
        Assert.Equal(["second", "first"], seen.Errors);
    }

    [Fact]
    public async Task What_an_error_hook_throws_is_the_answer_to_the_engine()
    {
        var response = await RunErrorHookAsync((_, _) => throw new InvalidOperationException("hopeless"), new() { Name = "web" });
        Assert.Equal((false, "hopeless"), (response.Retry, response.Error));
    }

    [Theory]
    [InlineData("resourceHooks", "resource hooks")]
    [InlineData("errorHooks", "error hooks")]
    public async Task An_engine_without_hooks_is_told_apart(string feature, string name)
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.Features.Remove(feature);
        await engine.RunAsync(() =>
        {
            _ = new ResourceHook("h", Nothing);
            _ = new ErrorHook("e", (_, _) => Task.FromResult(false));
        });

        Assert.Contains($"The engine does not support {name}", Assert.Single(engine.Log.Errors));
    }

    private static async Task<ResourceHookResponse> RunHookAsync(ResourceHookCallback hook, ResourceHookRequest request)
    {
        await using var engine = await FakeEngine.StartAsync();
        ResourceHookResponse? response = null;
        engine.Monitor.OnShutdown = async ()
            => response = await engine.Monitor.Hooks.Single().Callback.InvokeAsync<ResourceHookResponse>(request);
        Assert.Equal(0, await engine.RunAsync(() => _ = new ResourceHook("h", hook)));
        return response!;
    }

    private static async Task<ErrorHookResponse> RunErrorHookAsync(ErrorHookCallback hook, ErrorHookRequest request)
    {
        await using var engine = await FakeEngine.StartAsync();
        ErrorHookResponse? response = null;
        engine.Monitor.OnShutdown = async ()
            => response = await engine.Monitor.ErrorHooks.Single().Callback.InvokeAsync<ErrorHookResponse>(request);
        Assert.Equal(0, await engine.RunAsync(() => _ = new ErrorHook("h", hook)));
        return response!;
    }
}
