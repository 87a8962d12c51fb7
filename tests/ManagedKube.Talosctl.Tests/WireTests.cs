using System.Text;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Talos.Versions;
using ManagedKube.Simulator.Worlds.Talos;
using ManagedKube.Talosctl.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.Talosctl.Tests;

public sealed class WireTests
{
    private static readonly string First = TalosCluster.Address(21);

    [Fact]
    public async Task A_cluster_begins_once_and_its_members_are_listed()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartClusterAsync();

        var again = await nodes.RunAsync("-n", First, "bootstrap");
        Assert.Equal(1, again.ExitCode);
        Assert.Contains("code = AlreadyExists desc = etcd data directory is not empty", again.Error, StringComparison.Ordinal);

        var members = await nodes.RunAsync("-n", First, "etcd", "members");
        Assert.Equal(0, members.ExitCode);
        var lines = members.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(4, lines.Length);
        Assert.Contains("https://10.28.0.22:2380", lines[2], StringComparison.Ordinal);

        var status = await nodes.RunAsync("-n", $"{First},{TalosCluster.Address(22)}", "etcd", "status");
        Assert.Equal(3, status.Output.TrimEnd('\n').Split('\n').Length);
        var health = await nodes.RunAsync("-n", First, "health", "--control-plane-nodes", "10.28.0.21,10.28.0.22,10.28.0.23", "--wait-timeout", "30s");
        Assert.True(health.ExitCode == 0, health.Error);
        var own = await nodes.RunAsync(
            "-n", First, "health", "--server=false", "--control-plane-nodes", "10.28.0.21,10.28.0.22,10.28.0.23", "--wait-timeout", "30s");
        Assert.True(own.ExitCode == 0, own.Error);
        var foreign = await nodes.RunAsync("-n", First, "health", "--control-plane-nodes", "10.28.0.21,10.28.0.22,10.28.0.24", "--wait-timeout", "0s");
        Assert.Equal(1, foreign.ExitCode);
        Assert.Contains("10.28.0.24", foreign.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_tells_its_version_status_and_configuration()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartClusterAsync();

        var version = await nodes.RunAsync("-n", First, "version");
        Assert.Contains("\tNODE:        10.28.0.21\n\tTag:         v1.14.6\n", version.Output, StringComparison.Ordinal);
        var status = JsonNode.Parse((await nodes.RunAsync("-n", First, "get", "machinestatus", "-o", "json")).Output)!;
        Assert.Equal("running", status["spec"]!["stage"]!.ToString());
        Assert.Equal("nodeReady", status["spec"]!["status"]!["unmetConditions"]![0]!["name"]!.ToString());
        var configuration = JsonNode.Parse((await nodes.RunAsync("-n", First, "get", "machineconfig", "v1alpha1", "-o", "json")).Output)!;
        Assert.Equal(nodes.Cluster.ControlPlane(1), configuration["spec"]!.ToString());
        var extensions = await nodes.RunAsync("-n", First, "get", "extensions", "-o", "yaml");
        Assert.Contains("name: schematic\n        version: \"53b20d86", extensions.Output, StringComparison.Ordinal);
        var services = await nodes.RunAsync("-n", First, "service");
        Assert.Matches("10.28.0.21   etcd +Running   OK", services.Output);
        Assert.Equal(1, (await nodes.RunAsync("-n", First, "get", "wishes")).ExitCode);
    }

    [Fact]
    public async Task A_configuration_is_compared_and_applied()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        var file = nodes.PathOf("cp-01.yaml");
        await File.WriteAllTextAsync(file, nodes.Cluster.ControlPlane(1), TestContext.Current.CancellationToken);

        var same = await nodes.RunAsync("-n", First, "apply-config", "-f", file, "--dry-run");
        Assert.Equal(0, same.ExitCode);
        Assert.Equal("", same.Output);
        Assert.EndsWith("Config diff:\n\nNo changes.\n", same.Error, StringComparison.Ordinal);

        await File.WriteAllTextAsync(
            file,
            nodes.Cluster.ControlPlane(1).Replace("maxPods: 110", "maxPods: 99", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        Assert.Contains("+  maxPods: 99", (await nodes.RunAsync("-n", First, "apply-config", "-f", file, "--dry-run")).Error, StringComparison.Ordinal);
        Assert.Contains(
            "Applied configuration without a reboot",
            (await nodes.RunAsync("-n", First, "apply-config", "-f", file, "-m", "no-reboot")).Error,
            StringComparison.Ordinal);
        Assert.Equal(99, (await nodes.NodeAsync("cp-01")).Machine!.MaxPods);

        await File.WriteAllTextAsync(file, "version: v1alpha1\nmachine: {}\n", TestContext.Current.CancellationToken);
        var wrong = await nodes.RunAsync("-n", First, "apply-config", "-f", file);
        Assert.Equal(1, wrong.ExitCode);
        Assert.Contains("code = InvalidArgument desc = configuration validation failed", wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_machine_in_maintenance_takes_a_configuration_from_everybody()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartAsync("cp-01", "#cloud-config\n", networkConfig: "version: 2\nethernets:\n  primary:\n    addresses: [10.28.0.21/22]\n");
        await nodes.UntilAsync(world => world.TalosNodes.Values.Any(node => node.Phase == NodePhase.Maintenance));
        var file = nodes.PathOf("cp-01.yaml");
        await File.WriteAllTextAsync(file, nodes.Cluster.ControlPlane(1), TestContext.Current.CancellationToken);

        Assert.Contains("stage: maintenance", (await nodes.RunAsync("-n", First, "get", "machinestatus", "-i", "-o", "yaml")).Output, StringComparison.Ordinal);
        Assert.Equal(1, (await nodes.RunAsync("-n", First, "version")).ExitCode);
        Assert.Equal(0, (await nodes.RunAsync("-n", First, "apply-config", "-i", "-f", file)).ExitCode);

        Assert.Equal(0, (await nodes.RunAsync("-n", First, "version")).ExitCode);
        Assert.Equal(1, (await nodes.RunAsync("-n", First, "apply-config", "-i", "-f", file)).ExitCode);
    }

    [Fact]
    public async Task Nobody_without_the_right_certificate_or_role_gets_in()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        var (reader, stranger) = (nodes.PathOf("reader"), nodes.PathOf("stranger"));
        await File.WriteAllTextAsync(reader, nodes.Cluster.ClientConfiguration("os:reader"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(stranger, new TalosCluster().ClientConfiguration(), TestContext.Current.CancellationToken);

        Assert.Equal(0, (await nodes.RunAsAsync(reader, "-n", First, "version")).ExitCode);
        Assert.Contains(
            "code = PermissionDenied desc = not authorized",
            (await nodes.RunAsAsync(reader, "-n", First, "bootstrap")).Error,
            StringComparison.Ordinal);
        Assert.Contains("code = PermissionDenied", (await nodes.RunAsAsync(reader, "-n", First, "get", "machineconfig")).Error, StringComparison.Ordinal);
        Assert.Equal(1, (await nodes.RunAsAsync(stranger, "-n", First, "version")).ExitCode);
        Assert.Contains("--talosconfig", (await nodes.RunAsAsync(nodes.PathOf("missing"), "-n", First, "version")).Error, StringComparison.Ordinal);
        Assert.Contains("--nodes", (await nodes.RunAsync("version")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worker_is_reached_through_a_control_plane_and_forwards_nothing()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        await nodes.StartAsync("wrk-01", nodes.Cluster.Worker(1));
        var worker = TalosCluster.Address(51);
        Assert.Equal(1, (await nodes.RunAsync("-n", worker, "version")).ExitCode);
        Assert.Equal(0, (await nodes.RunAsync("-n", First, "bootstrap")).ExitCode);
        await nodes.UntilAsync(world => world.TalosNodes.Count == 2 && world.TalosNodes.Values.All(node => node.IsReady));

        Assert.Contains($"NODE:        {worker}", (await nodes.RunAsync("-n", worker, "version")).Output, StringComparison.Ordinal);
        var refused = await nodes.RunAsync("-e", worker, "-n", First, "version");
        Assert.Contains("code = PermissionDenied desc = no request forwarding", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_is_down_does_not_matter()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartClusterAsync();
        Assert.Equal(0, (await nodes.RunAsync("-n", First, "shutdown")).ExitCode);

        Assert.Equal(0, (await nodes.RunAsync("-n", TalosCluster.Address(22), "version")).ExitCode);
        var down = await nodes.RunAsync("-n", First, "version");
        Assert.Equal(1, down.ExitCode);
        Assert.Contains("code = Unavailable", down.Error, StringComparison.Ordinal);
        Assert.Equal(3, (await nodes.RunAsync("-n", TalosCluster.Address(22), "etcd", "members")).Output.TrimEnd('\n').Split('\n').Length - 1);
    }

    [Fact]
    public async Task A_kubeconfig_names_the_virtual_address_and_certifies_an_administrator()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        Assert.Equal(1, (await nodes.RunAsync("-n", First, "kubeconfig", "-")).ExitCode);
        await nodes.BootstrapAsync();

        var printed = Encoding.UTF8.GetString((await nodes.RunAsync("-n", First, "kubeconfig", "-")).Bytes);
        Assert.Contains("server: https://10.28.0.20:6443", printed, StringComparison.Ordinal);
        Assert.Contains("current-context: admin@tests", printed, StringComparison.Ordinal);
        var file = nodes.PathOf("kubeconfig");
        Assert.Equal(0, (await nodes.RunAsync("-n", First, "kubeconfig", file)).ExitCode);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(1, (await nodes.RunAsync("-n", First, "kubeconfig", file)).ExitCode);
        Assert.Equal(0, (await nodes.RunAsync("-n", First, "kubeconfig", file, "--merge=false", "--force")).ExitCode);
    }

    [Fact]
    public async Task A_snapshot_has_a_valid_hash_and_a_lost_cluster_goes_on_from_it()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        await nodes.BootstrapAsync();
        await nodes.UntilAsync(world => world.TalosNodes.Values.All(node => node.IsReady));
        var cluster = (await nodes.WorldAsync()).EtcdClusters.Single().Key;
        var file = nodes.PathOf("etcd.snapshot");

        Assert.Equal(0, (await nodes.RunAsync("-n", First, "etcd", "snapshot", file)).ExitCode);
        Assert.Equal(32, new FileInfo(file).Length % 512);
        Assert.False(File.Exists(file + ".part"));

        Assert.Equal(0, (await nodes.RunAsync("-n", First, "reset", "--graceful=false", "--reboot", "--system-labels-to-wipe", "EPHEMERAL")).ExitCode);
        await nodes.UntilAsync(world => world.TalosNodes.Values.All(node => node is { IsUp: true, Etcd: null }));
        var damaged = nodes.PathOf("damaged.snapshot");
        await File.WriteAllBytesAsync(
            damaged,
            [.. (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken)).Skip(1), 0],
            TestContext.Current.CancellationToken);
        Assert.Equal(1, (await nodes.RunAsync("-n", First, "bootstrap", "--recover-from", damaged)).ExitCode);
        Assert.Equal(0, (await nodes.RunAsync("-n", First, "bootstrap", "--recover-from", file)).ExitCode);
        await nodes.UntilAsync(world => world.TalosNodes.Values.All(node => node.IsReady));
        Assert.Equal(cluster, (await nodes.NodeAsync("cp-01")).Etcd!.ClusterId);
    }

    [Theory]
    [InlineData("1.13.10", "1.14.6")]
    [InlineData("1.12.12", "1.13.10")]
    public async Task An_upgrade_uses_the_call_that_the_node_knows(string running, string wanted)
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        var cluster = new TalosCluster { Kubernetes = "1.35.8" };
        await File.WriteAllTextAsync(nodes.ClientConfiguration, cluster.ClientConfiguration(), TestContext.Current.CancellationToken);
        await nodes.StartAsync("cp-01", cluster.LegacyControlPlane(1), TalosVersion.Parse(running));
        await nodes.UntilAsync(world => world.TalosNodes.Values.Any(node => node.IsUp));
        await nodes.BootstrapAsync();
        await nodes.UntilAsync(world => world.TalosNodes.Values.All(node => node.IsReady));

        var upgrade = await nodes.RunAsync("-n", First, "upgrade", "--drain=false", "-i", Installer(wanted));

        Assert.True(upgrade.ExitCode == 0, upgrade.Error);
        Assert.Contains($"Tag:         v{wanted}", (await nodes.RunAsync("-n", First, "version")).Output, StringComparison.Ordinal);
        Assert.True((await nodes.NodeAsync("cp-01")).IsReady);
    }

    [Fact]
    public async Task An_upgrade_whose_system_does_not_boot_fails_and_says_so()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartAsync("cp-01", nodes.Cluster.ControlPlane(1), new TalosVersion(1, 14, 4));
        await nodes.UntilAsync(world => world.TalosNodes.Values.Any(node => node.IsUp));
        await nodes.BootstrapAsync();
        await nodes.UntilAsync(world => world.TalosNodes.Values.All(node => node.IsReady));
        await nodes.DoAsync("cp-01", node => node with { Faults = new NodeFaults { BootsOldSystem = true } });

        var upgrade = await nodes.RunAsync("-n", First, "upgrade", "--drain=false", "-i", Installer("1.14.6"));

        Assert.Equal(1, upgrade.ExitCode);
        Assert.Contains("runs v1.14.4 after the restart and not v1.14.6", upgrade.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_node_that_stays_down_is_reported_in_time()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        await nodes.DoAsync("cp-01", node => node with { Faults = new NodeFaults { StaysDown = true } });

        var reboot = await nodes.RunAsync("-n", First, "reboot", "--timeout", "1s");

        Assert.Equal(1, reboot.ExitCode);
        Assert.Contains("timeout after", reboot.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_member_leaves_is_removed_and_gives_up_leadership()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartClusterAsync();
        var cluster = (await nodes.WorldAsync()).EtcdClusters.Single().Value;

        Assert.Equal(0, (await nodes.RunAsync("-n", First, "etcd", "forfeit-leadership")).ExitCode);
        Assert.NotEqual(cluster.LeaderId, (await nodes.WorldAsync()).EtcdClusters.Single().Value.LeaderId);
        Assert.Equal(0, (await nodes.RunAsync("-n", TalosCluster.Address(23), "reset", "--system-labels-to-wipe", "STATE,EPHEMERAL")).ExitCode);
        Assert.Equal(2, (await nodes.WorldAsync()).EtcdClusters.Single().Value.Members.Length);
        var gone = await nodes.RunAsync("-n", First, "etcd", "remove-member", cluster.Members[2].Id.ToString("x"));
        Assert.Contains("code = NotFound", gone.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await nodes.RunAsync("-n", First, "etcd", "remove-member", "what")).ExitCode);
    }

    [Fact]
    public async Task An_alarm_is_listed_and_disarmed()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        await nodes.BootstrapAsync();
        await nodes.UntilAsync(world => world.TalosNodes.Values.All(node => node.IsReady));
        Assert.Equal("", (await nodes.RunAsync("-n", First, "etcd", "alarm", "list")).Output);
        await nodes.DoAsync("cp-01", node => node with { Faults = new NodeFaults { EtcdAlarm = true } });

        Assert.Contains("NOSPACE", (await nodes.RunAsync("-n", First, "etcd", "alarm", "list")).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await nodes.RunAsync("-n", First, "etcd", "alarm", "disarm")).ExitCode);
        Assert.Equal("", (await nodes.RunAsync("-n", First, "etcd", "alarm", "list")).Output);
    }

    [Fact]
    public async Task A_talosconfig_with_fewer_rights_is_made()
    {
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        var file = nodes.PathOf("reader");

        Assert.Equal(0, (await nodes.RunAsync("-n", First, "config", "new", file, "--roles", "os:reader", "--crt-ttl", "1h")).ExitCode);

        Assert.Equal(0, (await nodes.RunAsAsync(file, "-n", First, "version")).ExitCode);
        Assert.Contains("PermissionDenied", (await nodes.RunAsAsync(file, "-n", First, "reboot")).Error, StringComparison.Ordinal);
    }

    private static string Installer(string version) =>
        $"factory.talos.dev/nocloud-installer/58eedd04d458e2c900727f5a3af74a3ef6453b9902b23decb590c0007388187a:v{version}";
}
