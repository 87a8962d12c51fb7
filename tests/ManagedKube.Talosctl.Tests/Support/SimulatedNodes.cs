using System.Net;
using ManagedKube.Simulator;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Compute;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Talosctl.Commands;
using ManagedKube.Tests;

namespace ManagedKube.Talosctl.Tests.Support;

/// <summary>Talos machines of a simulator, many times faster than in reality, and the client that talks to them through its proxy.</summary>
internal sealed class SimulatedNodes : IAsyncDisposable
{
    private const double Speed = 400;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly DirectoryInfo _folder;
    private readonly SimulatorHost _host;

    private SimulatedNodes(DirectoryInfo folder, SimulatorHost host)
    {
        (_folder, _host) = (folder, host);
        File.WriteAllText(ClientConfiguration, Cluster.ClientConfiguration());
    }

    public TalosCluster Cluster { get; } = new();

    public Uri Proxy => _host.Access.Proxy;

    public string ClientConfiguration => PathOf("talosconfig");

    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    public static async Task<SimulatedNodes> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("talosctl-tests-");
        var host = await SimulatorHost.StartAsync(
            new SimulatorOptions { Folder = Path.Combine(folder.FullName, "world"), Speed = Speed }, TestContext.Current.CancellationToken);
        return new SimulatedNodes(folder, host);
    }

    /// <summary>Starts control planes and waits until their machine APIs answer.</summary>
    public async Task StartControlPlanesAsync(int count)
    {
        for (var number = 1; number <= count; number++)
            await StartAsync($"cp-0{number}", Cluster.ControlPlane(number));
        await UntilAsync(world => world.TalosNodes.Values.Count(node => node.IsUp) >= count);
    }

    public async Task BootstrapAsync()
    {
        var run = await RunAsync("-n", TalosCluster.Address(21), "bootstrap");
        Assert.True(run.ExitCode == 0, run.Error);
    }

    /// <summary>Three control planes whose cluster has begun and is ready.</summary>
    public async Task StartClusterAsync()
    {
        await StartControlPlanesAsync(3);
        await BootstrapAsync();
        await UntilAsync(world => world.TalosNodes.Values.All(node => node.IsReady));
    }

    public async Task StartAsync(string name, string? userData, TalosVersion? version = null, string? networkConfig = null)
    {
        var id = Guid.NewGuid();
        await _host.Store.CommitAsync(moment =>
        {
            var template = moment.World.Inventory.Templates.Items[0];
            var times = new Simulator.Worlds.Activities.OperationTimes(Speed);
            Change[] changes =
            [
                new Change.StoreVirtualMachine(new VirtualMachine
                {
                    Id = id,
                    Name = name,
                    Cpu = 4,
                    NumCoresPerSocket = 1,
                    Memory = 8L << 30,
                    BootFirmware = template.BootFirmware,
                    OperatingSystemName = "Talos",
                    PoolId = template.Pool.Id,
                    CloudInit = userData is null ? null : new CloudInit(userData, networkConfig),
                    TalosVersion = version ?? TalosReleases.Default,
                    PowerState = PowerState.Running,
                    GuestUpAt = moment.Now + times.Boot,
                }),
                new Change.StoreNetworkAdapter(new NetworkAdapter
                {
                    Id = Guid.NewGuid(), VirtualMachineId = id, Device = 0, MacAddress = MacAddress.From(id), NetworkId = template.NetworkAdapters[0].Network.Id, Attached = true,
                }),
            ];
            return [.. changes, .. NodeLife.Follow(moment.World.Apply(changes), changes, moment.Now, times.Nodes)];
        });
    }

    /// <summary>Does something to a node behind its back.</summary>
    public Task DoAsync(string name, Func<TalosNode, TalosNode> change) => _host.Store.CommitAsync(moment =>
        [new Change.StoreTalosNode(change(Node(moment.World, name)))]);

    public async Task<TalosNode> NodeAsync(string name) => Node((await _host.Store.ReadAsync()).World, name);

    public async Task<World> WorldAsync() => (await _host.Store.ReadAsync()).World;

    public async Task UntilAsync(Func<World, bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!condition((await _host.Store.ReadAsync()).World))
            await Task.Delay(20, patience.Token);
    }

    /// <summary>Runs the client in this process.</summary>
    public Task<ClientRun> RunAsync(params string[] arguments) => RunAsAsync(ClientConfiguration, arguments);

    /// <summary>Runs the client in this process with another talosconfig.</summary>
    public async Task<ClientRun> RunAsAsync(string? configuration, params string[] arguments)
    {
        var (output, error, bytes) = (new StringWriter(), new StringWriter(), new MemoryStream());
        var host = new ClientHost(output, error, () => bytes, name => name == "TALOSCONFIG" ? configuration : null, TimeProvider.System)
        {
            Proxy = new WebProxy(Proxy),
        };
        var exit = await new TalosctlCommands(host).RunAsync(arguments, TestContext.Current.CancellationToken);
        return new ClientRun(exit, output.ToString(), error.ToString(), bytes.ToArray());
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private static TalosNode Node(World world, string name) =>
        world.TalosNodes.Values.Single(node => world.VirtualMachines[node.MachineId].Name == name);
}
