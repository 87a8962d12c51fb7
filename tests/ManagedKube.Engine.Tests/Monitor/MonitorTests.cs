using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Monitor;

public sealed class MonitorTests
{
    private readonly StackUnderTest _stack = new();

    [Fact]
    public async Task Features_are_told_and_unknown_ones_denied() => await _stack.MustUpAsync(async sdk =>
    {
        async Task<bool> Has(string id) => (await sdk.Monitor.SupportsFeatureAsync(new SupportsFeatureRequest { Id = id })).HasSupport;
        Assert.True(await Has("resourceReferences"));
        Assert.True(await Has("aliasSpecs"));
        Assert.True(await Has("resourceHooks"));
        Assert.False(await Has("stateMigrations"));
        var info = await sdk.Monitor.GetDeploymentInfoAsync(new Empty());
        Assert.Equal(("proj", "dev", false), (info.Project, info.Stack, info.DryRun));
        Assert.Contains(ResourceMonitorFeature.Secrets, info.SupportedFeatures);
    });

    [Fact]
    public async Task Calls_that_are_not_supported_say_so() => await _stack.MustUpAsync(async sdk =>
    {
        var error = await Assert.ThrowsAsync<RpcException>(async () => await sdk.Monitor.RegisterPackageAsync(
            new RegisterPackageRequest { Name = "test", Extension = new() { Name = "more" } }, cancellationToken: StackUnderTest.Cancel));
        Assert.Equal(StatusCode.Unimplemented, error.StatusCode);
    });

    [Fact]
    public async Task Malformed_requests_are_refused() => await _stack.MustUpAsync(async sdk =>
    {
        async Task<StatusCode> Status(Func<Task> call) => (await Assert.ThrowsAsync<RpcException>(call)).StatusCode;
        Assert.Equal(StatusCode.InvalidArgument, await Status(() => sdk.ThingAsync("a", null, request => request.Parent = "no urn")));
        Assert.Equal(StatusCode.InvalidArgument, await Status(() => sdk.ThingAsync("a", null, request => request.CustomTimeouts = new() { Create = "soon" })));
        Assert.Equal(StatusCode.InvalidArgument, await Status(() => sdk.OutputsAsync(_stack.UrnOf("nobody"), [])));
        await sdk.StackOutputsAsync([]);
        Assert.Equal(StatusCode.InvalidArgument, await Status(() => sdk.StackOutputsAsync([])));
    });

    [Fact]
    public async Task What_the_program_logs_is_passed_on_with_its_resource()
    {
        await _stack.MustUpAsync(async sdk => await sdk.Engine.LogAsync(
            new LogRequest { Severity = LogSeverity.Warning, Message = "careful", Urn = _stack.UrnOf("a").Text, Ephemeral = true }));
        var warning = Assert.Single(_stack.Events.Warnings);
        Assert.Equal(("careful", "a", true), (warning.Message, warning.Urn.Name, warning.Ephemeral));
    }

    [Fact]
    public async Task The_root_resource_is_remembered() => await _stack.MustUpAsync(async sdk =>
    {
        await sdk.Engine.SetRootResourceAsync(new SetRootResourceRequest { Urn = "u" });
        Assert.Equal("u", (await sdk.Engine.GetRootResourceAsync(new GetRootResourceRequest())).Urn);
    });

    [Fact]
    public async Task Programs_for_newer_engines_are_told_so() => await _stack.MustUpAsync(async sdk =>
    {
        await sdk.Engine.RequirePulumiVersionAsync(new RequirePulumiVersionRequest { PulumiVersionRange = ">=3.0.0" });
        var error = await Assert.ThrowsAsync<RpcException>(async () =>
            await sdk.Engine.RequirePulumiVersionAsync(new RequirePulumiVersionRequest { PulumiVersionRange = ">=99.0.0" }, cancellationToken: StackUnderTest.Cancel));
        Assert.Contains(">=99.0.0", error.Status.Detail);
    });

    [Fact]
    public async Task Output_values_give_their_value_to_the_inputs_and_their_origin_to_the_dependencies()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var a = await sdk.ThingAsync("a");
            await sdk.ThingAsync("b", PropertyMap.Of(("from", new OutputValue("v", Secret: true, [a.Urn]))));
        });
        Assert.Equal(((PropertyValue)"v").AsSecret(), _stack["b"].Inputs["from"]);
        Assert.Equal([_stack["a"].Urn], _stack["b"].Dependencies);
        Assert.Equal([_stack["a"].Urn], _stack["b"].PropertyDependencies["from"]);
    }

    [Fact]
    public async Task A_changed_file_is_a_difference()
    {
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            Task Program(ScriptedSdk sdk) => sdk.ThingAsync("a", PropertyMap.Of(("file", new AssetValue("", Path: file))));
            File.WriteAllText(file, "1");
            await _stack.MustUpAsync(Program);
            Assert.Equal(["same"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Program), "a"));
            File.WriteAllText(file, "2");
            Assert.Equal(["update"], StackUnderTest.StepsOf(await _stack.MustUpAsync(Program), "a"));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_package_is_known_by_its_reference()
    {
        await _stack.MustUpAsync(async sdk =>
        {
            var package = await sdk.Monitor.RegisterPackageAsync(new RegisterPackageRequest { Name = "test", Version = "4.5.6" });
            await sdk.ThingAsync("a", null, request => request.PackageRef = package.Ref);
        });
        Assert.Contains("default_4_5_6", _stack["a"].Provider);
    }

    [Fact]
    public async Task Programs_that_know_no_results_get_errors()
    {
        _stack.Request = _stack.Request with { ContinueOnError = true };
        _stack.Provider.Before = call => call == "create a" ? throw new ProviderCallException("no quota", CallEffect.None) : Task.CompletedTask;
        var result = await _stack.UpAsync(async sdk =>
        {
            var error = await Assert.ThrowsAsync<RpcException>(() => sdk.ThingAsync("a", null, request => request.SupportsResultReporting = false));
            Assert.Contains("no quota", error.Status.Detail);
        });
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
    }
}
