using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Interop;

/// <summary>A component that a plugin on the official Node SDK brings, used by a program in another language.</summary>
public sealed class NodeComponentTests(NodeSdk sdk) : IClassFixture<NodeSdk>, IDisposable
{
    private const string GroupType = "nodecomp:index:Group";

    private const string Plugin = """
        "use strict";
        const pulumi = require("@pulumi/pulumi");

        class Thing extends pulumi.CustomResource {
            constructor(name, props, opts) { super("test:index:Thing", name, { ...props, serial: undefined }, opts); }
        }
        class Group extends pulumi.ComponentResource {
            constructor(name, args, opts) {
                super("nodecomp:index:Group", name, {}, opts);
                this.thing = new Thing(`${name}-thing`, { size: args.size, token: args.token }, { parent: this });
                this.registerOutputs({ serial: this.thing.serial });
            }
        }
        const provider = {
            version: "1.0.0",
            async construct(name, type, inputs, options) {
                if (inputs.size === 13) throw new Error("thirteen brings bad luck");
                const group = new Group(name, inputs, options);
                return { urn: group.urn, state: { serial: group.thing.serial, token: inputs.token } };
            },
            async call(token, inputs) {
                return { outputs: { said: pulumi.interpolate`${token} says ${inputs.message}` } };
            },
        };
        pulumi.provider.main(provider, process.argv.slice(2));
        """;

    private readonly StackUnderTest _stack = new();
    private string? _folder;

    private void Prepare()
    {
        Assert.SkipWhen(sdk.Missing is not null, sdk.Missing ?? "");
        _folder = Path.Combine(sdk.Folder, $"plugin-{Guid.NewGuid():n}");
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "PulumiPlugin.yaml"), "runtime: nodejs\n");
        File.WriteAllText(Path.Combine(_folder, "package.json"), """{"name":"nodecomp","version":"1.0.0","main":"index.js"}""");
        File.WriteAllText(Path.Combine(_folder, "index.js"), Plugin);
        _stack.OtherPlugins = [new ProcessPluginLoader()];
        _stack.Request = _stack.Request with { Project = _stack.Request.Project with { Plugins = [new ProjectPlugin("nodecomp", _folder, "")] } };
    }

    private static Task<ScriptedResource> GroupAsync(ScriptedSdk program, PropertyMap inputs) =>
        program.RegisterAsync(GroupType, "g", inputs, request => (request.Custom, request.Remote) = (false, true));

    [Fact]
    public async Task It_is_made_kept_changed_and_destroyed()
    {
        Prepare();
        ScriptedResource? group = null;
        async Task UpAsync(int size, params string[] steps)
        {
            var result = await _stack.UpAsync(async program => group = await GroupAsync(
                program, PropertyMap.Of(("size", size), ("token", ((PropertyValue)"hunter2").AsSecret()))));
            Assert.True(result.Outcome == DeploymentOutcome.Succeeded, Errors());
            Assert.Equal(steps, StackUnderTest.StepsOf(result, "g-thing"));
        }

        await UpAsync(1, "create");
        Assert.Equal(_stack["g"].Urn, group!.Urn);
        Assert.Equal(_stack["g"].Urn, _stack["g-thing"].Parent);
        Assert.Equal("serial of " + _stack["g-thing"].Id, group.Outputs["serial"]);
        Assert.Equal(((PropertyValue)"hunter2").AsSecret(), group.Outputs["token"]);
        Assert.Equal(((PropertyValue)"hunter2").AsSecret(), _stack["g-thing"].Inputs["token"]);
        Assert.Equal(group.Outputs["serial"], _stack["g"].Outputs["serial"]);

        await UpAsync(1, "same");
        await UpAsync(2, "update");
        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);
        Assert.Empty(_stack.Provider.World);
    }

    [Fact]
    public async Task It_is_previewed()
    {
        Prepare();
        var result = await _stack.PreviewAsync(program => GroupAsync(program, PropertyMap.Of(("size", UnknownValue.Instance))));
        Assert.True(result.Outcome == DeploymentOutcome.Succeeded, Errors());
        Assert.Equal(["create"], StackUnderTest.StepsOf(result, "g-thing"));
    }

    [Fact]
    public async Task Its_methods_are_called()
    {
        Prepare();
        var result = await _stack.UpAsync(async program =>
        {
            var group = await GroupAsync(program, PropertyMap.Of(("size", 1)));
            var response = await program.Monitor.CallAsync(new ResourceCallRequest
            {
                Tok = "nodecomp:index:Group/say",
                Args = StructWriter.Write(PropertyMap.Of(("__self__", new ResourceReferenceValue(group.Urn, null, "")), ("message", ((PropertyValue)"hello").AsSecret()))),
            });
            Assert.Equal(((PropertyValue)"nodecomp:index:Group/say says hello").AsSecret(), StructReader.Read(response.Return)["said"]);
        });
        Assert.True(result.Outcome == DeploymentOutcome.Succeeded, Errors());
    }

    [Fact]
    public async Task Its_failure_is_told_in_its_own_words()
    {
        Prepare();
        var result = await _stack.UpAsync(program => GroupAsync(program, PropertyMap.Of(("size", 13))));
        Assert.Equal(DeploymentOutcome.ResourceFailed, result.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("thirteen brings bad luck", StringComparison.Ordinal));
    }

    public void Dispose()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private string Errors() => string.Join(
        '\n',
        _stack.Events.All.OfType<Diagnostic>().Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Urn}: {diagnostic.Message}"));
}
