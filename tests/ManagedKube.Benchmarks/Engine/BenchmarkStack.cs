using System.Collections.Immutable;
using System.Globalization;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Secrets;
using ManagedKube.Engine.State;

namespace ManagedKube.Benchmarks.Engine;

/// <summary>A stack of <see cref="ManyThings"/> in a folder of its own.</summary>
internal sealed class BenchmarkStack : IEngineEvents, IDisposable
{
    private static readonly StackIdentity Stack = new("things", "bench");

    private readonly string _folder;
    private readonly FileBackend _backend;
    private readonly PassphraseSecretsManager _secrets = PassphraseSecretsManager.Create("bench");
    private readonly DeploymentEngine _engine = new(new EngineServices());
    private string _error = "";

    private BenchmarkStack(string folder) => (_folder, _backend) = (folder, new FileBackend(Path.Combine(folder, "state"), TimeProvider.System));

    public static BenchmarkStack Create()
    {
        var stack = new BenchmarkStack(Directory.CreateTempSubdirectory("bench ").FullName);
        stack.WritePlugin();
        return stack;
    }

    public Task PreviewAsync(int count, string version) =>
        VerifyAsync(_engine.PreviewAsync(Request(count, version), _backend.Read(Stack, _secrets), this, CancellationToken.None), count);

    public Task UpAsync(int count, string version) =>
        RunAsync(count, session => _engine.UpdateAsync(Request(count, version), session, this, CancellationToken.None));

    public Task RefreshAsync(int count) =>
        RunAsync(count, session => _engine.RefreshAsync(Request(count, ""), session, this, CancellationToken.None));

    public Task DestroyAsync(int count) =>
        RunAsync(count, session => _engine.DestroyAsync(Request(count, ""), session, this, CancellationToken.None));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    void IEngineEvents.Publish(EngineEvent engineEvent)
    {
        if (engineEvent is Diagnostic { Severity: Severity.Error } error)
            _error = error.Message;
    }

    private static string Program => typeof(BenchmarkStack).Assembly.Location;

    private async Task RunAsync(int count, Func<IStackSession, Task<DeploymentResult>> work)
    {
        var session = await _backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, CancellationToken.None).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
            await VerifyAsync(work(session), count).ConfigureAwait(false);
    }

    // A number that stands for work which was not done would be worse than none.
    private async Task VerifyAsync(Task<DeploymentResult> work, int count)
    {
        var result = await work.ConfigureAwait(false);
        if (result.Outcome != DeploymentOutcome.Succeeded || result.Steps.Length < count)
            throw new InvalidOperationException($"The measured operation ended with {result.Outcome} after {result.Steps.Length} steps. {_error}");
    }

    private DeploymentRequest Request(int count, string version) => new()
    {
        Project = new ProjectFile
        {
            Path = Path.Combine(_folder, "Pulumi.yaml"),
            Name = Stack.Project,
            Runtime = "dotnet",
            RuntimeOptions = ImmutableSortedDictionary<string, string>.Empty.Add("binary", Program),
            Plugins = [new ProjectPlugin("idle", _folder, "1.0.0")],
        },
        Stack = Stack,
        Config = ImmutableSortedDictionary<string, ConfigValue>.Empty
            .Add(ManyThings.CountKey, new ConfigValue(count.ToString(CultureInfo.InvariantCulture), IsSecret: false))
            .Add(ManyThings.VersionKey, new ConfigValue(version, IsSecret: false)),
    };

    private void WritePlugin()
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("The plugin of this benchmark is started by a shell script.");
        var script = Path.Combine(_folder, "pulumi-resource-idle");
        File.WriteAllText(script, $"#!/bin/sh\nexec '{Environment.ProcessPath}' provider \"$@\"\n");
        File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
