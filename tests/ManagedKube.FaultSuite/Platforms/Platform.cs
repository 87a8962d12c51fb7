using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Backend.Locking;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.State;
using ManagedKube.Engine.Tests.Deployments.Harness;
using ManagedKube.Engine.Tests.Secrets;
using ManagedKube.FaultSuite.Clocks;
using ManagedKube.FaultSuite.Fleets;
using ManagedKube.OpenIaaS;
using ManagedKube.OpenIaaS.Provider;
using ManagedKube.Simulator;
using ManagedKube.Simulator.Worlds;

namespace ManagedKube.FaultSuite.Platforms;

/// <summary>A simulated platform, the real provider as a plugin of the real engine, and a stack whose state lies in a folder.</summary>
internal sealed class Platform : IAsyncDisposable
{
    private static readonly StackIdentity Stack = new("fleet", "faults");

    private readonly string _folder;
    private readonly SimulatorHost _simulator;
    private readonly VirtualTime _time;
    private readonly FileBackend _backend;
    private readonly CountingSecrets _secrets = new();
    private readonly ImmutableArray<ZoneIds> _zones;

    private Platform(string folder, SimulatorHost simulator, VirtualTime time, ImmutableArray<ZoneIds> zones)
    {
        (_folder, _simulator, _time, _zones) = (folder, simulator, time, zones);
        _backend = new FileBackend(Path.Combine(folder, "state"), time);
    }

    public SimulatorHost Simulator => _simulator;

    public ImmutableArray<ZoneIds> Zones => _zones;

    /// <summary>What is recorded.</summary>
    public Snapshot State => _backend.Read(Stack, _secrets);

    /// <param name="folder">An empty folder, which is removed at the end.</param>
    /// <param name="time">The clock of simulator, provider and engine.</param>
    /// <param name="speed">How much faster than in life the platform works.</param>
    public static async Task<Platform> StartAsync(string folder, VirtualTime time, double speed)
    {
        var simulator = await SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = Path.Combine(folder, "world"), Speed = speed, TimeProvider = time }).ConfigureAwait(false);
        var zones = ZoneIds.Of((await simulator.Store.ReadAsync().ConfigureAwait(false)).World.Inventory);
        return new Platform(folder, simulator, time, zones);
    }

    /// <summary>The world as it is, whatever faults show of it.</summary>
    public async Task<World> WorldAsync() => (await _simulator.Store.ReadAsync().ConfigureAwait(false)).World;

    /// <summary>Lets virtual time pass.</summary>
    public Task PassAsync(TimeSpan time) => Task.Delay(time, _time);

    public Task<Operation> UpAsync(Fleet fleet, Interruption interruption) =>
        RunAsync(fleet, interruption, (engine, request, session, events, cancel) => engine.UpdateAsync(request, session, events, cancel));

    public Task<Operation> RefreshAsync(Interruption interruption) =>
        RunAsync(Fleet.Empty, interruption, (engine, request, session, events, cancel) => engine.RefreshAsync(request, session, events, cancel));

    public Task<Operation> DestroyAsync(Interruption interruption) =>
        RunAsync(Fleet.Empty, interruption, (engine, request, session, events, cancel) => engine.DestroyAsync(request, session, events, cancel));

    /// <summary>What an update would do.</summary>
    public Task<Operation> PreviewAsync(Fleet fleet) => RunAsync(
        fleet, Interruption.None, (engine, request, session, events, cancel) => engine.PreviewAsync(request, session.Current, events, cancel));

    /// <summary>How the world differs from the state.</summary>
    public Task<Operation> DriftAsync() => RunAsync(
        Fleet.Empty, Interruption.None, (engine, request, session, events, cancel) => engine.PreviewRefreshAsync(request, session.Current, events, cancel));

    public async ValueTask DisposeAsync()
    {
        await _simulator.DisposeAsync().ConfigureAwait(false);
        Directory.Delete(_folder, recursive: true);
    }

    private string? Variable(string name) => name switch
    {
        OpenIaaSSettings.AddressVariable => _simulator.Address.ToString(),
        OpenIaaSSettings.ClientIdVariable => _simulator.ClientId,
        OpenIaaSSettings.SecretIdVariable => _simulator.SecretId,
        _ => null,
    };

    private async Task<Operation> RunAsync(
        Fleet fleet,
        Interruption interruption,
        Func<DeploymentEngine, DeploymentRequest, IStackSession, IEngineEvents, CancellationToken, Task<DeploymentResult>> work)
    {
        var engine = new DeploymentEngine(new EngineServices
        {
            Time = _time,
            Plugins = [new OwnPlugins("openiaas", log => new OpenIaaSProvider(log, Variable, _time))],
            Programs = new ScriptedProgram(sdk => FleetProgram.RunAsync(sdk, fleet, _zones)),
        });
        var events = new Messages();
        using var cancel = new CancellationTokenSource();
        if (interruption.CancelAfter is { } after)
            events.CancelAfter(after, cancel);
        var real = await _backend.OpenAsync(Stack, _secrets, LockOptions.NoWait, CancellationToken.None).ConfigureAwait(false);
        var session = new MortalSession(real, interruption.DieAfter);
        await using (session.ConfigureAwait(false))
        {
            var result = await work(engine, Request, session, events, cancel.Token).ConfigureAwait(false);
            return new Operation(result, events.Errors, events.All);
        }
    }

    private DeploymentRequest Request => new()
    {
        Project = new ProjectFile { Path = Path.Combine(_folder, "Pulumi.yaml"), Name = Stack.Project, Runtime = "dotnet" },
        Stack = Stack,
        Config = ImmutableSortedDictionary<string, ConfigValue>.Empty.Add("openiaas:endpoint", new ConfigValue("simulator", IsSecret: false)),
        ContinueOnError = true,
    };
}
