using System.Collections.Immutable;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Programs;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Tests.Interop;

/// <summary>A program on the official Node SDK runs on the engine as it does on Pulumi's own.</summary>
public sealed class NodeProgramTests(NodeSdk sdk) : IClassFixture<NodeSdk>, IDisposable
{
    private const string Program = """
        "use strict";
        const pulumi = require("@pulumi/pulumi");
        const config = new pulumi.Config();

        class Thing extends pulumi.CustomResource {
            constructor(name, props, opts) { super("test:index:Thing", name, { ...props, serial: undefined }, opts); }
        }
        class Group extends pulumi.ComponentResource {
            constructor(name, opts) {
                super("demo:index:Group", name, {}, opts);
                this.inner = new Thing(`${name}-inner`, { size: config.requireNumber("size"), password: config.requireSecret("password") }, { parent: this });
                this.registerOutputs({ serial: this.inner.serial });
            }
        }
        if (config.getBoolean("fail")) throw new pulumi.RunError("the program gives up");
        const first = new Thing("first", { size: 1, list: [1, "zwei", null, { drei: true }], text: new pulumi.asset.StringAsset("hello") });
        const group = new Group("group", { dependsOn: first });
        const answer = pulumi.runtime.invoke("test:index:ask", { question: "what" });
        exports.serial = first.serial;
        exports.inner = group.inner.urn;
        exports.password = config.requireSecret("password");
        exports.answer = pulumi.output(answer).apply(result => result.answer);
        exports.dryRun = pulumi.runtime.isDryRun();
        """;

    private readonly StackUnderTest _stack = new() { Launcher = new ProcessProgramLauncher() };
    private string? _folder;

    [Fact]
    public async Task It_is_previewed_updated_changed_refreshed_and_destroyed()
    {
        Prepare(("size", "3"));

        var preview = await _stack.PreviewAsync(_ => Task.CompletedTask);
        Assert.True(preview.Outcome == DeploymentOutcome.Succeeded, Errors());
        Assert.Equal(["create"], StackUnderTest.StepsOf(preview, "group-inner"));
        Assert.Empty(_stack.Provider.World);
        Assert.Equal(UnknownValue.Instance, Outputs(preview)["serial"]);

        var created = await UpAsync();
        Assert.Equal("serial of " + _stack["first"].Id, Text(Outputs(created)["serial"]));
        Assert.Equal(42, ((NumberValue)Outputs(created)["answer"]).Value);
        Assert.Equal(((PropertyValue)"hunter2").AsSecret(), Outputs(created)["password"]);
        Assert.Equal(_stack["group-inner"].Urn.Text, Text(Outputs(created)["inner"]));
        Assert.Equal(((PropertyValue)"hunter2").AsSecret(), _stack["group-inner"].Inputs["password"]);
        Assert.Equal("demo:index:Group$test:index:Thing", _stack["group-inner"].Urn.QualifiedType);
        Assert.Contains(_stack["first"].Urn, _stack["group"].Dependencies);
        Assert.Equal("hello", Assert.IsType<AssetValue>(_stack["first"].Inputs["text"]).Text);
        Assert.NotEmpty(((AssetValue)_stack["first"].Inputs["text"]).Hash);

        Assert.False((await UpAsync()).HasChanges);

        Configure(("size", "4"));
        var changed = await UpAsync();
        Assert.Equal(["update"], StackUnderTest.StepsOf(changed, "group-inner"));
        Assert.Equal(["same"], StackUnderTest.StepsOf(changed, "first"));

        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.RefreshAsync()).Outcome);
        Assert.False((await UpAsync()).HasChanges);

        Assert.Equal(DeploymentOutcome.Succeeded, (await _stack.DestroyAsync()).Outcome);
        Assert.Empty(_stack.Provider.World);
        Assert.Empty(_stack.State.Resources);
    }

    [Fact]
    public async Task Its_failure_is_told_in_its_own_words_and_deletes_nothing()
    {
        Prepare(("size", "3"));
        await UpAsync();
        Configure(("size", "3"), ("fail", "true"));

        var failed = await _stack.UpAsync(_ => Task.CompletedTask);

        Assert.Equal(DeploymentOutcome.ProgramFailed, failed.Outcome);
        Assert.Contains(_stack.Events.Errors, error => error.Message.Contains("the program gives up", StringComparison.Ordinal));
        Assert.Equal(2, _stack.Provider.World.Count);
    }

    public void Dispose()
    {
        if (_folder is not null)
            Directory.Delete(_folder, recursive: true);
    }

    private void Prepare(params (string Key, string Value)[] config)
    {
        Assert.SkipWhen(sdk.Missing is not null, sdk.Missing ?? "");
        // Below the SDK's folder, where Node looks for packages.
        _folder = Path.Combine(sdk.Folder, $"program-{Guid.NewGuid():n}");
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, "package.json"), """{"name":"demo","main":"index.js"}""");
        File.WriteAllText(Path.Combine(_folder, "index.js"), Program);
        Configure(config);
    }

    private void Configure(params (string Key, string Value)[] config) => _stack.Request = _stack.Request with
    {
        Project = new ProjectFile { Path = Path.Combine(_folder!, "Pulumi.yaml"), Name = "proj", Runtime = "nodejs" },
        Config = config.ToImmutableSortedDictionary(item => $"proj:{item.Key}", item => new ConfigValue(item.Value))
            .Add("proj:password", new ConfigValue("hunter2", IsSecret: true)),
    };

    private async Task<DeploymentResult> UpAsync()
    {
        var result = await _stack.UpAsync(_ => Task.CompletedTask);
        Assert.True(result.Outcome == DeploymentOutcome.Succeeded, Errors());
        return result;
    }

    private static PropertyMap Outputs(DeploymentResult result) => result.State.Resources.Single(state => state.Type == Urn.StackType).Outputs;

    private static string Text(PropertyValue value) => ((StringValue)value).Value;

    private string Errors() => string.Join('\n', _stack.Events.All.OfType<Diagnostic>().Where(diagnostic => diagnostic.Severity > Severity.Info)
        .Select(diagnostic => $"{diagnostic.Severity} {diagnostic.Urn}: {diagnostic.Message}")
        .Concat(_stack.Events.All.OfType<ProgramOutput>().Select(output => output.Line)));
}
