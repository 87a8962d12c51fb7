using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Programs;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;

namespace ManagedKube.Engine.Providers.Tests.Support;

/// <summary>A stack of a program in <c>tests/programs</c>, with its state on disk, on the built-in providers.</summary>
internal sealed class ProgramStack : IEngineEvents, IDisposable
{
    private static readonly StackIdentity Stack = new("proj", "dev");

    private readonly ISecretsManager _secrets = PassphraseSecretsManager.Create("passphrase");
    private readonly FileBackend _backend;
    private readonly List<EngineEvent> _events = [];
    private readonly ImmutableArray<IPluginLoader> _plugins;
    private readonly string _program;
    private ImmutableSortedDictionary<string, ConfigValue> _config = ImmutableSortedDictionary<string, ConfigValue>.Empty;

    public ProgramStack(string program, params ImmutableArray<IPluginLoader> plugins)
    {
        _backend = new FileBackend(Folder, TimeProvider.System);
        _plugins = plugins.IsEmpty ? [BuiltInProviders.Loader] : plugins;
        // All output lies side by side: artifacts/bin/PROJECT/CONFIGURATION.
        _program = Path.GetFullPath(Path.Combine(
            AppContext.BaseDirectory, "..", "..", program, Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), program + ".dll"));
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("stack of ").FullName;

    /// <summary>Plugins that the project names.</summary>
    public ImmutableArray<ProjectPlugin> ProjectPlugins { get; init; } = [];

    /// <summary>The environment of the operations, beside that of the tests.</summary>
    public ImmutableSortedDictionary<string, string> Environment { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public IReadOnlyList<EngineEvent> Events => _events;

    public Snapshot State => _backend.Read(Stack, _secrets);

    /// <summary>The contents of all files of the backend: state, backups and history.</summary>
    public IEnumerable<string> StateFiles => Directory.EnumerateFiles(Path.Combine(Folder, ".pulumi"), "*", SearchOption.AllDirectories)
        .Select(File.ReadAllText);

    public static string[] StepsOf(DeploymentResult result, string name) =>
        [.. result.Steps.Where(step => step.Urn.Name == name).Select(step => step.Op.Name())];

    public void Configure(string key, string value, bool isSecret = false) => _config = _config.SetItem($"proj:{key}", new ConfigValue(value, isSecret));

    public async Task<DeploymentResult> PreviewAsync() => Succeeded(await Engine.PreviewAsync(Request, State, this, Requests.Cancel));

    public async Task<DeploymentResult> UpAsync() => Succeeded(await TryUpAsync());

    public Task<DeploymentResult> TryUpAsync() => RunAsync(session => Engine.UpdateAsync(Request, session, this, Requests.Cancel));

    public async Task<DeploymentResult> RefreshAsync() =>
        Succeeded(await RunAsync(session => Engine.RefreshAsync(Request, session, this, Requests.Cancel)));

    public async Task<DeploymentResult> DestroyAsync() => Succeeded(await TryDestroyAsync());

    public Task<DeploymentResult> TryDestroyAsync() => RunAsync(session => Engine.DestroyAsync(Request, session, this, Requests.Cancel));

    public void Publish(EngineEvent engineEvent) => _events.Add(engineEvent);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private DeploymentEngine Engine => new(new EngineServices { Plugins = _plugins });

    private DeploymentRequest Request => new()
    {
        Project = new ProjectFile
        {
            Path = Path.Combine(Folder, "Pulumi.yaml"),
            Name = Stack.Project,
            Runtime = "dotnet",
            Plugins = ProjectPlugins,
            RuntimeOptions = ImmutableSortedDictionary<string, string>.Empty.Add("binary", _program),
        },
        Stack = Stack,
        Config = _config,
        Environment = Environment,
    };

    private async Task<DeploymentResult> RunAsync(Func<IStackSession, Task<DeploymentResult>> operation)
    {
        await using var session = await _backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, Requests.Cancel);
        return await operation(session);
    }

    private DeploymentResult Succeeded(DeploymentResult result)
    {
        Assert.True(
            result.Outcome == DeploymentOutcome.Succeeded,
            string.Join('\n', _events.Where(item => item is Diagnostic { Severity: Severity.Error } or ProgramOutput).Select(item => item.ToString())));
        return result;
    }
}
