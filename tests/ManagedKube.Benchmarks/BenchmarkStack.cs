using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;

namespace ManagedKube.Benchmarks;

/// <summary>A stack in a folder of its own, whose program is this one started again (see <c>Program.cs</c>).</summary>
internal sealed class BenchmarkStack : IEngineEvents, IDisposable
{
    private readonly StackIdentity _identity;
    private readonly string _folder;
    private readonly FileBackend _backend;
    private readonly ProjectPlugin _plugin;
    private readonly PassphraseSecretsManager _secrets = PassphraseSecretsManager.Create("bench");
    private readonly DeploymentEngine _engine = new(new EngineServices());
    private string _error = "";

    private BenchmarkStack(string project, string folder, ProjectPlugin plugin)
    {
        _identity = new(project, "bench");
        _folder = folder;
        _backend = new FileBackend(Path.Combine(folder, "state"), TimeProvider.System);
        _plugin = plugin;
    }

    /// <summary>Makes an empty stack.</summary>
    /// <param name="project">Name of its project, which tells what program it has.</param>
    /// <param name="plugin">Makes the provider plugin that its resources need, in a folder that is removed with the stack.</param>
    public static BenchmarkStack Create(string project, Func<string, ProjectPlugin> plugin)
    {
        var folder = Directory.CreateTempSubdirectory("bench ").FullName;
        return new BenchmarkStack(project, folder, plugin(folder));
    }

    /// <summary>The assembly of this program.</summary>
    public static string Program => typeof(BenchmarkStack).Assembly.Location;

    public Task PreviewAsync(int steps, IReadOnlyDictionary<string, ConfigValue> config) =>
        VerifyAsync(_engine.PreviewAsync(Request(config), _backend.Read(_identity, _secrets), this, CancellationToken.None), steps);

    public Task UpAsync(int steps, IReadOnlyDictionary<string, ConfigValue> config) =>
        RunAsync(steps, session => _engine.UpdateAsync(Request(config), session, this, CancellationToken.None));

    public Task RefreshAsync(int steps, IReadOnlyDictionary<string, ConfigValue> config) =>
        RunAsync(steps, session => _engine.RefreshAsync(Request(config), session, this, CancellationToken.None));

    public Task DestroyAsync(int steps, IReadOnlyDictionary<string, ConfigValue> config) =>
        RunAsync(steps, session => _engine.DestroyAsync(Request(config), session, this, CancellationToken.None));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    void IEngineEvents.Publish(EngineEvent engineEvent)
    {
        if (engineEvent is Diagnostic { Severity: Severity.Error } error)
            _error = error.Message;
    }

    private async Task RunAsync(int steps, Func<IStackSession, Task<DeploymentResult>> work)
    {
        var session = await _backend.OpenAsync(_identity, _secrets, LockOptions.NoWait, CancellationToken.None).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
            await VerifyAsync(work(session), steps).ConfigureAwait(false);
    }

    // A number that stands for work which was not done would be worse than none.
    private async Task VerifyAsync(Task<DeploymentResult> work, int steps)
    {
        var result = await work.ConfigureAwait(false);
        if (result.Outcome != DeploymentOutcome.Succeeded || result.Steps.Length < steps)
            throw new InvalidOperationException($"The measured operation ended with {result.Outcome} after {result.Steps.Length} steps. {_error}");
    }

    private DeploymentRequest Request(IReadOnlyDictionary<string, ConfigValue> config) => new()
    {
        Project = new ProjectFile
        {
            Path = Path.Combine(_folder, "Pulumi.yaml"),
            Name = _identity.Project,
            Runtime = "dotnet",
            RuntimeOptions = ImmutableSortedDictionary<string, string>.Empty.Add("binary", Program),
            Plugins = [_plugin],
        },
        Stack = _identity,
        Config = config.ToImmutableSortedDictionary(),
    };
}
