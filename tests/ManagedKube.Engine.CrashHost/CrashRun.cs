using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using ManagedKube.Engine.Tests.Secrets;

namespace ManagedKube.Engine.CrashHost;

/// <summary>An engine on a stack and a world that lie in a folder.</summary>
/// <param name="folder">The folder.</param>
/// <param name="points">Where it may die.</param>
public sealed class CrashRun(string folder, CrashPoints points) : IEngineEvents
{
    private static readonly StackIdentity Stack = new("proj", "dev");

    private readonly FileBackend _backend = new(Path.Combine(folder, "state"), TimeProvider.System);
    private readonly ISecretsManager _secrets = new CountingSecrets();
    private readonly ConcurrentQueue<string> _errors = new();

    public CrashPoints Points => points;

    /// <summary>What went wrong, in words.</summary>
    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>What exists.</summary>
    public World World { get; } = new(Path.Combine(folder, "world"));

    /// <summary>What is recorded.</summary>
    public Snapshot State => _backend.Read(Stack, _secrets);

    public async Task<DeploymentResult> UpAsync(Func<object, Task> program)
    {
        var session = new CrashingSession(
            await _backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, CancellationToken.None).ConfigureAwait(false), points);
        await using (session.ConfigureAwait(false))
            return await Engine(program).UpdateAsync(Request, session, this, CancellationToken.None).ConfigureAwait(false);
    }

    public Task<DeploymentResult> PreviewAsync(Func<object, Task> program) =>
        Engine(program).PreviewAsync(Request, State, this, CancellationToken.None);

    void IEngineEvents.Publish(EngineEvent engineEvent)
    {
        if (engineEvent is Diagnostic { Severity: Severity.Error } error)
            _errors.Enqueue($"{error.Urn} {error.Message}");
        if (engineEvent is StepStarted or StepEnded)
            points.Pass();
    }

    private DeploymentRequest Request => new()
    {
        Project = new ProjectFile { Path = Path.Combine(folder, "Pulumi.yaml"), Name = Stack.Project, Runtime = "dotnet" },
        Stack = Stack,
        Config = ImmutableSortedDictionary<string, ConfigValue>.Empty,
        Parallel = 1,
        // This world shows at once what was made in it.
        SettleTime = TimeSpan.Zero,
    };

    private DeploymentEngine Engine(Func<object, Task> program) => new(new EngineServices
    {
        Plugins = [new InProcessPluginLoader(ImmutableDictionary<string, Func<PluginHost, IProviderPlugin>>.Empty.Add("test", _ => new WorldProvider(World, points)))],
        Programs = new ScriptedProgram(program),
    });
}
