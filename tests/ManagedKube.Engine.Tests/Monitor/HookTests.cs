using System.Collections.Concurrent;
using Grpc.Core;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Monitor;

public sealed class HookTests : IAsyncLifetime
{
    private static readonly string[] Kinds = ["before_create", "after_create", "before_update", "after_update", "before_delete", "after_delete"];

    private readonly StackUnderTest _stack = new();
    private readonly ConcurrentQueue<string> _order = new();
    private readonly ConcurrentQueue<ResourceHookRequest> _calls = new();
    private CallbackServer _callbacks = null!;

    public async ValueTask InitializeAsync()
    {
        _callbacks = await CallbackServer.StartAsync();
        _stack.Provider.Before = call =>
        {
            if (!call.StartsWith("check", StringComparison.Ordinal) && !call.StartsWith("diff", StringComparison.Ordinal))
                _order.Enqueue(call);
            return Task.CompletedTask;
        };
    }

    public ValueTask DisposeAsync() => _callbacks.DisposeAsync();

    private async Task RegisterAsync(ScriptedSdk sdk, string name, string error = "", bool onDryRun = false, bool ignoreErrors = false) =>
        await sdk.Monitor.RegisterResourceHookAsync(new RegisterResourceHookRequest
        {
            Name = name,
            OnDryRun = onDryRun,
            IgnoreErrors = ignoreErrors,
            Callback = _callbacks.Host<ResourceHookRequest>(request =>
            {
                _order.Enqueue(name);
                _calls.Enqueue(request);
                return new ResourceHookResponse { Error = error };
            }),
        });

    private static void BindAll(RegisterResourceRequest request) => request.Hooks = new()
    {
        BeforeCreate = { Kinds[0] },
        AfterCreate = { Kinds[1] },
        BeforeUpdate = { Kinds[2] },
        AfterUpdate = { Kinds[3] },
        BeforeDelete = { Kinds[4] },
        AfterDelete = { Kinds[5] },
    };

    private string[] TakeOrder()
    {
        string[] order = [.. _order];
        _order.Clear();
        return order;
    }

    private async Task<DeploymentResult> UpAsync(Func<ScriptedSdk, Task> program) => await _stack.UpAsync(async sdk =>
    {
        foreach (var kind in Kinds)
            await RegisterAsync(sdk, kind);
        await program(sdk);
    });

    [Fact]
    public async Task Hooks_run_around_creation_update_and_deletion()
    {
        await UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("x", 1)), BindAll));
        Assert.Equal(["before_create", "create a", "after_create"], TakeOrder());
        Assert.Equal(["before_delete"], _stack["a"].Hooks[HookKind.BeforeDelete]);

        await UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("x", 1)), BindAll));
        Assert.Empty(TakeOrder());

        await UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("x", 2)), BindAll));
        Assert.Equal(["before_update", "update a", "after_update"], TakeOrder());

        await UpAsync(_ => Task.CompletedTask);
        Assert.Equal(["before_delete", "delete a", "after_delete"], TakeOrder());
    }

    [Fact]
    public async Task A_hook_is_told_the_resource_before_and_after_with_its_options_and_secrets()
    {
        var secret = ((PropertyValue)"s").AsSecret();
        await UpAsync(sdk => sdk.ThingAsync("a", PropertyMap.Of(("x", 1)), BindAll));
        _calls.Clear();
        await UpAsync(async sdk =>
        {
            var other = await sdk.ThingAsync("b");
            await sdk.ThingAsync("a", PropertyMap.Of(("x", secret)), request =>
            {
                BindAll(request);
                request.DependsOn(other);
                request.IgnoreChanges.Add("y");
                request.CustomTimeouts = new() { Update = "90s" };
            });
        });

        Assert.Equal(2, _calls.Count);
        var before = _calls.First();
        var after = _calls.Last();
        Assert.Equal((_stack["a"].Urn.Text, _stack["a"].Id, "a", ScriptedSdk.ThingType), (before.Urn, before.Id, before.Name, before.Type));
        Assert.Equal(1, StructReader.Read(before.OldInputs)["x"]);
        Assert.Equal(secret, StructReader.Read(before.NewInputs)["x"]);
        Assert.Null(before.NewOutputs);
        Assert.NotNull(before.OldOutputs);
        Assert.Equal("serial of " + _stack["a"].Id, StructReader.Read(after.NewOutputs)["serial"]);
        Assert.Equal([_stack["b"].Urn.Text], after.NewOptions.DependsOn);
        Assert.Equal(["y"], after.NewOptions.IgnoreChanges);
        Assert.Equal("90s", after.NewOptions.CustomTimeouts.Update);
        Assert.Equal(["after_update"], after.NewOptions.Hooks.AfterUpdate);
        Assert.Empty(after.OldOptions.DependsOn);
    }

    [Fact]
    public async Task A_preview_runs_only_hooks_that_ask_for_it()
    {
        await _stack.PreviewAsync(async sdk =>
        {
            await RegisterAsync(sdk, "always", onDryRun: true);
            await RegisterAsync(sdk, "never");
            await sdk.ThingAsync("a", null, request => request.Hooks = new() { BeforeCreate = { "always", "never" }, AfterCreate = { "always" } });
        });
        Assert.Equal(["always", "always"], TakeOrder());
        Assert.Equal(UnknownValue.Instance, StructReader.Read(_calls.Last().NewOutputs)["serial"]);
    }

    [Fact]
    public async Task A_failing_hook_prevents_what_it_goes_before()
    {
        var result = await _stack.UpAsync(async sdk =>
        {
            await RegisterAsync(sdk, "no", error: "not on a Friday");
            await sdk.ThingAsync("a", null, request => request.Hooks = new() { BeforeCreate = { "no" } });
        });
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("not on a Friday", StringComparison.Ordinal));
        Assert.Empty(_stack.Provider.World);
        Assert.Empty(_stack.Session!.Begun);
    }

    [Fact]
    public async Task A_failing_hook_after_an_operation_fails_the_run_at_its_end_and_keeps_what_was_made()
    {
        await _stack.MustUpAsync(sdk => sdk.ThingAsync("old"));
        var result = await _stack.UpAsync(async sdk =>
        {
            await RegisterAsync(sdk, "no", error: "unhappy");
            var a = await sdk.ThingAsync("a", null, request => request.Hooks = new() { AfterCreate = { "no" } });
            await sdk.ThingAsync("b", null, request => request.DependsOn(a));
        });
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Equal(["a", "b"], _stack.Names.Order());
        Assert.Contains(_stack.Events.Errors, error => error.Urn.Name == "a" && error.Message.Contains("unhappy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_of_a_hook_can_be_only_warnings()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            await RegisterAsync(sdk, "no", error: "unhappy", ignoreErrors: true);
            await sdk.ThingAsync("a", null, request => request.Hooks = new() { BeforeCreate = { "no" }, AfterCreate = { "no" } });
        });
        Assert.Equal(2, _stack.Events.Warnings.Count(warning => warning.Message.Contains("unhappy", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_hooks_after_a_component_run_once_it_has_its_outputs()
    {
        await UpAsync(async sdk =>
        {
            var group = await sdk.ComponentAsync("g", PropertyMap.Of(("x", 1)), BindAll);
            await sdk.ThingAsync("a", null, request => request.Parent = group.Urn.Text);
            await sdk.OutputsAsync(group.Urn, PropertyMap.Of(("done", true)));
        });
        Assert.Equal(["before_create", "create a", "after_create"], TakeOrder());
        Assert.Equal(true, StructReader.Read(_calls.Last().NewOutputs)["done"]);

        await UpAsync(_ => Task.CompletedTask);
        Assert.Equal(["delete a", "before_delete", "after_delete"], TakeOrder());
    }

    [Fact]
    public async Task A_hook_that_is_not_registered_is_an_error_that_names_it()
    {
        var result = await _stack.UpAsync(sdk => sdk.ThingAsync("a", null, request => request.Hooks = new() { BeforeCreate = { "who" } }));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("'who' is not registered", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_hooks_cannot_share_a_name() => await _stack.MustUpAsync(async sdk =>
    {
        await RegisterAsync(sdk, "twice");
        var error = await Assert.ThrowsAsync<RpcException>(() => RegisterAsync(sdk, "twice"));
        Assert.Contains("'twice'", error.Status.Detail);
    });

    [Fact]
    public async Task Destroying_without_the_program_is_refused_where_resources_have_deletion_hooks()
    {
        await UpAsync(sdk => sdk.ThingAsync("a", null, BindAll));
        var result = await _stack.DestroyAsync();
        Assert.Equal(DeploymentOutcome.Refused, result.Outcome);
        Assert.Contains(
            _stack.Events.Errors,
            error => error.Urn.Name == "a" && error.Message.Contains("before_delete, after_delete", StringComparison.Ordinal));
        Assert.Single(_stack.Provider.World);
    }

    [Fact]
    public async Task Destroying_with_the_program_runs_its_hooks_and_makes_nothing()
    {
        async Task Program(ScriptedSdk sdk)
        {
            foreach (var kind in Kinds)
                await RegisterAsync(sdk, kind);
            var group = await sdk.ComponentAsync("g");
            await sdk.ThingAsync("a", PropertyMap.Of(("x", 1)), request =>
            {
                BindAll(request);
                request.Parent = group.Urn.Text;
            });
        }
        await _stack.MustUpAsync(Program);
        TakeOrder();

        _stack.Request = _stack.Request with { RunProgram = true };
        var result = await _stack.DestroyAsync(async sdk =>
        {
            await Program(sdk);
            var unmade = await sdk.ThingAsync("new");
            Assert.Equal((Result.Skip, UnknownValue.Instance), (unmade.Result, unmade["serial"]));
        });

        Assert.Equal(DeploymentOutcome.Succeeded, result.Outcome);
        Assert.Equal(["before_delete", "delete a", "after_delete"], TakeOrder());
        Assert.Empty(_stack.State.Resources);
        Assert.Empty(_stack.Provider.World);
    }

    private async Task RegisterErrorHookAsync(ScriptedSdk sdk, Func<ErrorHookRequest, ErrorHookResponse> answer) =>
        await sdk.Monitor.RegisterErrorHookAsync(new RegisterErrorHookRequest { Name = "again", Callback = _callbacks.Host<ErrorHookRequest>(answer) });

    private static Task<ScriptedResource> RetriedAsync(ScriptedSdk sdk) =>
        sdk.ThingAsync("a", null, request => request.Hooks = new() { OnError = { "again" } });

    [Fact]
    public async Task An_error_hook_can_ask_for_another_attempt()
    {
        var failuresLeft = 2;
        var seen = new List<ErrorHookRequest>();
        _stack.Provider.Before = call => call == "create a" && failuresLeft-- > 0
            ? throw new ProviderCallException($"busy {failuresLeft}", CallEffect.None)
            : Task.CompletedTask;
        await _stack.MustUpAsync(async sdk =>
        {
            await RegisterErrorHookAsync(sdk, request =>
            {
                seen.Add(request);
                return new ErrorHookResponse { Retry = true };
            });
            await RetriedAsync(sdk);
        });
        Assert.Equal(3, _stack.Provider.CallsOf("create").Count());
        Assert.Equal(["busy 0", "busy 1"], seen[1].Errors);
        Assert.Equal("create", seen[1].FailedOperation);
        Assert.Single(_stack.Session!.Begun);
    }

    [Fact]
    public async Task Without_its_consent_the_failure_stands()
    {
        _stack.Provider.Before = call => call == "create a" ? throw new ProviderCallException("busy", CallEffect.None) : Task.CompletedTask;
        var result = await _stack.UpAsync(async sdk =>
        {
            await RegisterErrorHookAsync(sdk, _ => new ErrorHookResponse { Retry = false });
            await RetriedAsync(sdk);
        });
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Single(_stack.Provider.CallsOf("create"));
    }

    [Fact]
    public async Task After_a_hundred_attempts_it_is_enough()
    {
        _stack.Provider.Before = call => call == "create a" ? throw new ProviderCallException("busy", CallEffect.None) : Task.CompletedTask;
        await _stack.UpAsync(async sdk =>
        {
            await RegisterErrorHookAsync(sdk, _ => new ErrorHookResponse { Retry = true });
            await RetriedAsync(sdk);
        });
        Assert.Equal(100, _stack.Provider.CallsOf("create").Count());
    }

    [Fact]
    public async Task What_was_made_in_part_is_not_made_again()
    {
        _stack.Provider.Before = call => call == "create a"
            ? throw new PartialOperationException("half", null, [], ["no disk"])
            : Task.CompletedTask;
        await _stack.UpAsync(async sdk =>
        {
            await RegisterErrorHookAsync(sdk, _ => new ErrorHookResponse { Retry = true });
            await RetriedAsync(sdk);
        });
        Assert.Single(_stack.Provider.CallsOf("create"));
        Assert.Equal("half", _stack["a"].Id);
    }
}
