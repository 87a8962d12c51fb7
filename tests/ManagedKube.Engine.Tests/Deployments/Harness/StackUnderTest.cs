using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Programs;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.State;
using Pulumi.Protocol;

namespace ManagedKube.Engine.Tests.Deployments.Harness;

/// <summary>A stack with its engine, its provider, and its state from one operation to the next.</summary>
internal sealed class StackUnderTest
{
    public FakeProvider Provider { get; } = new();

    public Snapshot State { get; set; } = Snapshot.Empty;

    public RecordedEvents Events { get; private set; } = new();

    public FakeSession? Session { get; private set; }

    public TimeProvider Time { get; set; } = TimeProvider.System;

    /// <summary>Where plugins beside the provider of package <c>test</c> come from.</summary>
    public ImmutableArray<IPluginLoader> OtherPlugins { get; set; } = [];

    public IProgramLauncher? Launcher { get; set; }

    /// <summary>Why no operation can be written to the journal; null when it can.</summary>
    public Exception? CannotBegin { get; set; }

    public DeploymentRequest Request { get; set; } = new()
    {
        Project = new ProjectFile { Path = Path.Combine(Path.GetTempPath(), "Pulumi.yaml"), Name = "proj", Runtime = "dotnet" },
        Stack = new StackIdentity("proj", "dev"),
        Config = ImmutableSortedDictionary<string, ConfigValue>.Empty,
        Parallel = 16,
    };

    public static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public IEnumerable<string> Names => State.Resources.Where(state => state.Custom && !state.IsProvider).Select(state => state.Urn.Name);

    public ResourceState this[string name] => State.Resources.Single(state => state.Urn.Name == name && !state.Delete);

    public Urn UrnOf(string name, string type = ScriptedSdk.ThingType) => Urn.Create("dev", "proj", default, type, name);

    public Task<DeploymentResult> UpAsync(Func<ScriptedSdk, Task> program, CancellationToken? cancel = null) =>
        RunAsync(program, (engine, session) => engine.UpdateAsync(Request, session, Events, cancel ?? Cancel));

    public Task<DeploymentResult> RefreshAsync() => RunAsync(Nothing, (engine, session) => engine.RefreshAsync(Request, session, Events, Cancel));

    public Task<DeploymentResult> DestroyAsync(Func<ScriptedSdk, Task>? program = null) =>
        RunAsync(program ?? Nothing, (engine, session) => engine.DestroyAsync(Request, session, Events, Cancel));

    public Task<DeploymentResult> PreviewAsync(Func<ScriptedSdk, Task> program) => Engine(program).PreviewAsync(Request, State, Events, Cancel);

    public Task<DeploymentResult> PreviewRefreshAsync() => Engine(Nothing).PreviewRefreshAsync(Request, State, Events, Cancel);

    public Task<DeploymentResult> PreviewDestroyAsync() => Engine(Nothing).PreviewDestroyAsync(Request, State, Events, Cancel);

    /// <summary>An update that must go well.</summary>
    public async Task<DeploymentResult> MustUpAsync(Func<ScriptedSdk, Task> program)
    {
        var result = await UpAsync(program);
        Assert.True(result.Outcome == DeploymentOutcome.Succeeded, string.Join('\n', Events.Errors.Select(error => $"{error.Urn}: {error.Message}")));
        return result;
    }

    public static string[] StepsOf(DeploymentResult result, string name) =>
        [.. result.Steps.Where(step => step.Urn.Name == name).Select(step => step.Op.Name())];

    private static Task Nothing(ScriptedSdk sdk) => Task.CompletedTask;

    private async Task<DeploymentResult> RunAsync(Func<ScriptedSdk, Task> program, Func<DeploymentEngine, FakeSession, Task<DeploymentResult>> run)
    {
        Session = new FakeSession(State) { CannotBegin = CannotBegin };
        var engine = Engine(program);
        var result = await run(engine, Session);
        State = result.State;
        return result;
    }

    private DeploymentEngine Engine(Func<ScriptedSdk, Task> program)
    {
        Events = new RecordedEvents();
        return new DeploymentEngine(new EngineServices
        {
            Time = Time,
            Plugins = [new InProcessPluginLoader(ImmutableDictionary<string, Func<PluginHost, IProviderPlugin>>.Empty.Add("test", _ => Provider)), .. OtherPlugins],
            Programs = Launcher ?? new ScriptedProgram(program),
        });
    }
}
