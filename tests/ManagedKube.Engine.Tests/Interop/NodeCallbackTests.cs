using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Programs;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Interop;

/// <summary>Hooks, transforms and stashes of a program on the official Node SDK.</summary>
public sealed class NodeCallbackTests(NodeSdk sdk) : IClassFixture<NodeSdk>, IDisposable
{
    private const string Program = """
        "use strict";
        const fs = require("fs");
        const pulumi = require("@pulumi/pulumi");
        const config = new pulumi.Config();
        const note = line => fs.appendFileSync("notes.txt", line + "\n");

        class Thing extends pulumi.CustomResource {
            constructor(name, props, opts) { super("test:index:Thing", name, { ...props, serial: undefined }, opts); }
        }
        pulumi.runtime.registerResourceTransform(async ({ type, props, opts }) =>
            type === "test:index:Thing" ? { props: { ...props, team: "platform" }, opts } : undefined);
        pulumi.runtime.registerInvokeTransform(async ({ args, opts }) => ({ args: { ...args, polite: true }, opts }));
        const hook = new pulumi.ResourceHook("note", async args => note(
            `${args.newInputs ? (args.newOutputs ? "made" : "making") : "deleting"} ${args.name} ${args.newOutputs ? args.newOutputs.serial : ""}`.trim()));
        const again = new pulumi.ErrorHook("again", async args => { note(`retry ${args.failedOperation}: ${args.errors.length}`); return true; });
        if (config.getBoolean("present")) {
            new Thing("thing", { size: 1 }, {
                hooks: { beforeCreate: [hook], afterCreate: [hook], beforeDelete: [hook], onError: [again] },
                transforms: [async ({ props, opts }) => ({ props: { ...props, size: props.size + 1 }, opts: pulumi.mergeOptions(opts, { protect: false }) })],
            });
            exports.stash = new pulumi.Stash("stash", { input: config.require("value") }).output;
        }
        exports.answer = pulumi.output(pulumi.runtime.invoke("test:index:ask", {})).apply(result => result.polite);
        """;

    private readonly StackUnderTest _stack = new() { Launcher = new ProcessProgramLauncher() };
    private string? _folder;

    [Fact]
    public async Task They_run_as_on_Pulumis_own_engine()
    {
        Assert.SkipWhen(sdk.Missing is not null, sdk.Missing ?? "");
        _folder = Path.Combine(sdk.Folder, $"program-{Guid.NewGuid():n}");
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "package.json"), """{"name":"demo","main":"index.js"}""");
        File.WriteAllText(Path.Combine(_folder, "index.js"), Program);
        var failures = 1;
        _stack.Provider.Before = call => call == "create thing" && failures-- > 0
            ? throw new ProviderCallException("busy", CallEffect.None)
            : Task.CompletedTask;

        await UpAsync(("present", "true"), ("value", "first"));
        Assert.Equal(2, ((NumberValue)_stack["thing"].Inputs["size"]).Value);
        Assert.Equal("platform", _stack["thing"].Inputs["team"]);
        Assert.Equal(["making thing", "retry create: 1", $"made thing serial of {_stack["thing"].Id}"], Notes());
        var outputs = _stack["proj-dev"].Outputs;
        Assert.Equal(("first", true), (Text(outputs["stash"]), ((BoolValue)outputs["answer"]).Value));

        await UpAsync(("present", "true"), ("value", "second"));
        Assert.Equal("first", Text(_stack["proj-dev"].Outputs["stash"]));

        File.Delete(Path.Combine(_folder, "notes.txt"));
        await UpAsync(("value", "second"));
        Assert.Equal(["deleting thing"], Notes());
        Assert.Empty(_stack.Provider.World);
    }

    public void Dispose()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private string[] Notes() => File.ReadAllLines(Path.Combine(_folder!, "notes.txt"));

    private static string Text(PropertyValue value) => ((StringValue)value).Value;

    private async Task UpAsync(params (string Key, string Value)[] config)
    {
        _stack.Request = _stack.Request with
        {
            Project = new ProjectFile { Path = Path.Combine(_folder!, "Pulumi.yaml"), Name = "proj", Runtime = "nodejs" },
            Config = config.ToImmutableSortedDictionary(item => $"proj:{item.Key}", item => new ConfigValue(item.Value)),
        };
        var result = await _stack.UpAsync(_ => Task.CompletedTask);
        Assert.True(result.Outcome == DeploymentOutcome.Succeeded, string.Join('\n', _stack.Events.All.OfType<Diagnostic>()
            .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Urn}: {diagnostic.Message}")
            .Concat(_stack.Events.All.OfType<ProgramOutput>().Select(output => output.Line))));
    }
}
