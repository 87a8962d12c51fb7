using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Tests.Support;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Tests;

namespace ManagedKube.Simulator.Tests.Talos;

public sealed class MachineSideTests
{
    private static readonly TalosCluster Cluster = new();
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_machine_that_the_platform_makes_and_starts_becomes_a_node_and_goes_down_with_its_power()
    {
        await using var simulator = await TestSimulator.StartAsync();
        var id = await StartFirstAsync(simulator);

        var node = Assert.Single(await NodesAsync(simulator));
        Assert.Equal("Up", node.Text("phase"));
        Assert.Equal("1.14.6", node.Text("version"));
        Assert.Contains(node.GetProperty("console").EnumerateArray(), line => line.GetString()!.Contains("is up as cp-01", StringComparison.Ordinal));
        var state = await simulator.GetAsync("/state");
        Assert.DoesNotContain("PRIVATE KEY", state.ToString(), StringComparison.Ordinal);
        Assert.Equal("Up", state.GetProperty("world").GetProperty("machines")[0].GetProperty("node").Text("phase"));

        Assert.Null((await simulator.SwitchAsync(id, "off", force: true)).Reason);
        Assert.Equal("Off", Assert.Single(await NodesAsync(simulator)).Text("phase"));
        var kinds = (await TimelineAsync(simulator)).Select(happened => happened.Text("kind"));
        Assert.Equal(["Up", "Down"], kinds);
    }

    [Fact]
    public async Task The_proxy_opens_what_runs_and_refuses_everything_else()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await StartFirstAsync(simulator);

        Assert.StartsWith("HTTP/1.1 200 ", await ConnectAsync(simulator.Host.Access.Proxy, "CONNECT 10.28.0.21:50000 HTTP/1.1"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 502 ", await ConnectAsync(simulator.Host.Access.Proxy, "CONNECT 10.28.0.22:50000 HTTP/1.1"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 502 ", await ConnectAsync(simulator.Host.Access.Proxy, "CONNECT 10.28.0.20:6443 HTTP/1.1"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 502 ", await ConnectAsync(simulator.Host.Access.Proxy, "CONNECT example.org:443 HTTP/1.1"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 405 ", await ConnectAsync(simulator.Host.Access.Proxy, "GET http://example.org/ HTTP/1.1"), StringComparison.Ordinal);
        Assert.Equal(simulator.Host.Access.Proxy, SimulatorHost.Find(simulator.Folder.Path)!.Proxy);
    }

    [Fact]
    public async Task Faults_of_a_node_are_set_by_the_admin_API()
    {
        await using var simulator = await TestSimulator.StartAsync();
        await StartFirstAsync(simulator);

        using (var set = await simulator.AdminAsync(HttpMethod.Put, "nodes/ctodev-cp-01/faults", new { clockNotInSync = true }))
            Assert.Equal(HttpStatusCode.NoContent, set.StatusCode);
        Assert.True(Assert.Single(await NodesAsync(simulator)).GetProperty("faults").Flag("clockNotInSync"));
        using (var unknown = await simulator.AdminAsync(HttpMethod.Put, "nodes/ctodev-cp-09/faults", new { clockNotInSync = true }))
            Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        using (var wrong = await simulator.AdminAsync(HttpMethod.Put, "nodes/ctodev-cp-01/faults", new { clockIsWrong = true }))
            Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task Nodes_survive_the_process()
    {
        using var folder = new TemporaryFolder();
        var clock = TestSimulator.NewClock();
        JsonElement before;
        await using (var first = await TestSimulator.StartAsync(folder.Path, clock))
        {
            await StartFirstAsync(first);
            await BootstrapAsync(first);
            clock.Advance(TimeSpan.FromMinutes(2));
            before = Assert.Single(await NodesAsync(first));
            Assert.True(before.Flag("isReady"), before.ToString());
        }

        await using var second = await TestSimulator.StartAsync(folder.Path, clock);

        Assert.Equal(before.ToString(), Assert.Single(await NodesAsync(second)).ToString());
        Assert.NotEmpty(await TimelineAsync(second));
    }

    [Fact]
    public void A_snapshot_holds_nodes_clusters_and_what_happened()
    {
        var world = new NodeWorld();
        var id = world.Start("cp-01", Cluster.ControlPlane(1));
        world.Advance(60);
        world.Do(id, (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        var snapshot = SampleHistory.Text(world.World);

        var restored = JsonSerializer.Deserialize(snapshot, WorldJson.Default.WorldSnapshot)!.Restore(world.World.Inventory);

        Assert.Equal(snapshot, SampleHistory.Text(restored));
        Assert.Equal(world.World.DueAt, restored.DueAt);
        Assert.NotNull(restored.DueAt);
    }

    [Fact]
    public async Task The_Kubernetes_API_learns_from_the_machines()
    {
        using var folder = new TemporaryFolder();
        await using var apis = new RecordedClusterApis();
        var clock = TestSimulator.NewClock();
        await using var host = await SimulatorHost.StartAsync(
            new SimulatorOptions
            {
                Folder = folder.Path,
                Speed = 1,
                TimeProvider = clock,
                KubernetesApis = (_, _, _) => Task.FromResult<Kubernetes.IClusterApis>(apis),
            },
            TestContext.Current.CancellationToken);
        var world = new NodeWorld();
        var id = world.Start("cp-01", Cluster.ControlPlane(1));
        world.Advance(60);
        world.Do(id, (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        world.Advance(60);
        clock.Advance(TimeSpan.FromMinutes(2));
        await host.Store.ReplaceAsync(_ => world.World);

        await UntilAsync(() => apis.Open.Values.Any(api => api is { IsAvailable: true } && api.Reports.ContainsKey("cp-01")));
        var api = Assert.Single(apis.Open.Values);
        Assert.Equal("tests", api.Settings.Name);
        Assert.Contains("api.example.net", api.Settings.CertificateNames);
        Assert.Equal("1.36.4", api.Version);
        var report = api.Reports["cp-01"];
        Assert.Equal(("v1.36.4", "Talos (v1.14.6)", true, 4), (report.KubeletVersion, report.OsImage, report.IsControlPlane, report.Cpu));
        Assert.Equal("AZ05", report.Labels["topology.kubernetes.io/zone"]);
        Assert.Equal("NoSchedule", report.Taints["node-role.kubernetes.io/control-plane"]);
        Assert.StartsWith("HTTP/1.1 200 ", await ConnectAsync(host.Access.Proxy, "CONNECT 10.28.0.20:6443 HTTP/1.1"), StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200 ", await ConnectAsync(host.Access.Proxy, "CONNECT api.example.net:6443 HTTP/1.1"), StringComparison.Ordinal);

        await host.Store.CommitAsync(moment => Simulator.Worlds.Compute.StopVirtualMachine.Halt(moment.World, moment.World.VirtualMachines[id]) is var halted
            ? [.. halted, .. NodeLife.Follow(moment.World.Apply(halted), [.. halted], moment.Now, new NodeTimes(1))]
            : []);
        await UntilAsync(() => !api.IsAvailable);
        Assert.StartsWith("HTTP/1.1 502 ", await ConnectAsync(host.Access.Proxy, "CONNECT 10.28.0.20:6443 HTTP/1.1"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_timeline_tells_how_many_control_planes_are_away_at_once()
    {
        Assert.Equal(1, MostAway(oneByOne: true));

        // Two that restart together take the quorum away, and with it the third.
        Assert.Equal(3, MostAway(oneByOne: false));
    }

    private static int MostAway(bool oneByOne)
    {
        var world = new NodeWorld();
        Guid[] nodes = [.. Enumerable.Range(1, 3).Select(number => world.Start($"cp-0{number}", Cluster.ControlPlane(number)))];
        world.Advance(60);
        world.Do(nodes[0], (edit, node) => NodeOrders.Bootstrap(edit, node, recovered: null));
        world.Advance(180);
        var since = world.World.NodeEvents.Count;
        foreach (var id in nodes.Take(2))
        {
            world.Do(id, NodeOrders.Restart);
            if (oneByOne)
                world.Advance(120);
        }

        world.Advance(120);
        var (away, most) = (0, 0);
        foreach (var happened in world.World.NodeEvents.Skip(since))
        {
            away += happened.Kind switch { NodeEventKind.NotReady => 1, NodeEventKind.Ready => -1, _ => 0 };
            most = Math.Max(most, away);
        }

        return most;
    }

    private static async Task<Guid> StartFirstAsync(TestSimulator simulator) => await simulator.CreateRunningAsync(
        await Zone.FindAsync(simulator), cloudInit: new { cloudConfig = Cluster.ControlPlane(1), networkConfig = "version: 2\n" });

    private static Task BootstrapAsync(TestSimulator simulator) => simulator.Host.Store.CommitAsync(moment =>
    {
        var edit = new WorldEdit(moment.World, moment.Now, new NodeTimes(1));
        NodeOrders.Bootstrap(edit, moment.World.TalosNodes.Values.Single(), recovered: null);
        NodeSettling.Run(edit);
        return edit.Changes;
    });

    private static async Task<IReadOnlyList<JsonElement>> NodesAsync(TestSimulator simulator) => await AdminListAsync(simulator, "nodes");

    private static async Task<IReadOnlyList<JsonElement>> TimelineAsync(TestSimulator simulator) => await AdminListAsync(simulator, "timeline");

    private static async Task<IReadOnlyList<JsonElement>> AdminListAsync(TestSimulator simulator, string path)
    {
        using var answer = await simulator.AdminAsync(HttpMethod.Get, path);
        using var document = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return [.. document.RootElement.EnumerateArray().Select(element => element.Clone())];
    }

    private static async Task<string> ConnectAsync(Uri proxy, string requestLine)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, proxy.Port, TestContext.Current.CancellationToken);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"{requestLine}\r\nHost: x\r\n\r\n"), TestContext.Current.CancellationToken);
        var buffer = new byte[64];
        var length = await stream.ReadAtLeastAsync(buffer, 13, throwOnEndOfStream: false, TestContext.Current.CancellationToken);
        return Encoding.ASCII.GetString(buffer, 0, length);
    }

    private static async Task UntilAsync(Func<bool> condition)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(Patience);
        while (!condition())
            await Task.Delay(20, patience.Token);
    }
}
