using System.Diagnostics;
using ManagedKube.Talosctl.Tests.Support;
using ManagedKube.Tests;

namespace ManagedKube.Talosctl.Tests;

/// <summary>The client as a process, as the program starts it.</summary>
public sealed class ProcessTests
{
    private static readonly string Program = Path.Combine(
        Repository.File("artifacts/bin/ManagedKube.Talosctl"), new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Name, "talosctl");

    [Fact]
    public async Task The_proxy_and_the_talosconfig_come_from_the_environment_and_a_configuration_from_standard_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no /dev/stdin.");
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);

        var version = await RunAsync(nodes, input: "", "-n", "10.28.0.21", "version");
        Assert.True(version.ExitCode == 0, version.Error);
        Assert.Contains("Tag:         v1.14.6", version.Output, StringComparison.Ordinal);
        var same = await RunAsync(nodes, nodes.Cluster.ControlPlane(1), "-n", "10.28.0.21", "apply-config", "-f", "/dev/stdin", "--dry-run");
        Assert.True(same.ExitCode == 0, same.Error);
        Assert.Contains("No changes.", same.Error, StringComparison.Ordinal);
        Assert.Equal(1, (await RunAsync(nodes, input: "", "-n", "10.28.0.29", "version")).ExitCode);
        Assert.Equal(1, (await RunAsync(nodes, input: "", "no-such-command")).ExitCode);
    }

    [Fact]
    public async Task Kubernetes_is_upgraded_component_by_component_on_all_nodes()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The stand-in for kubectl is a shell script.");
        await using var nodes = await SimulatedNodes.StartAsync();
        await nodes.StartControlPlanesAsync(1);
        await nodes.StartAsync("wrk-01", nodes.Cluster.Worker(1));
        await nodes.BootstrapAsync();
        await nodes.UntilAsync(world => world.TalosNodes.Count == 2 && world.TalosNodes.Values.All(node => node.IsReady));
        await WriteKubectlAsync(nodes.PathOf("kubectl"));

        var skipping = await RunAsync(nodes, input: "", "-n", "10.28.0.21", "upgrade-k8s", "--to", "1.38.0");
        Assert.Contains("unsupported upgrade path 1.36->1.38", skipping.Error, StringComparison.Ordinal);
        var dryRun = await RunAsync(nodes, input: "", "-n", "10.28.0.21", "upgrade-k8s", "--to", "1.37.1", "--dry-run");
        Assert.Contains("would update kubelet", dryRun.Output, StringComparison.Ordinal);
        Assert.Equal("1.36.4", (await nodes.NodeAsync("wrk-01")).Machine!.VersionOf("kubelet"));
        var upgrade = await RunAsync(nodes, input: "", "-n", "10.28.0.21", "upgrade-k8s", "--to", "1.37.1");
        Assert.True(upgrade.ExitCode == 0, upgrade.Error);

        Assert.Equal("1.37.1", (await nodes.NodeAsync("wrk-01")).Machine!.VersionOf("kubelet"));
        var controlPlane = (await nodes.NodeAsync("cp-01")).Machine!;
        Assert.All(controlPlane.Images.Keys, component => Assert.Equal("1.37.1", controlPlane.VersionOf(component)));
        Assert.Equal("1.37.1", (await nodes.WorldAsync()).EtcdClusters.Single().Value.KubernetesVersion);
    }

    private static async Task WriteKubectlAsync(string path)
    {
        await File.WriteAllTextAsync(
            path,
            """
            #!/bin/sh
            cat <<'END'
            {"items":[
              {"metadata":{"name":"cp-01","labels":{"node-role.kubernetes.io/control-plane":""}},"status":{"addresses":[{"type":"InternalIP","address":"10.28.0.21"}]}},
              {"metadata":{"name":"wrk-01","labels":{}},"status":{"addresses":[{"type":"InternalIP","address":"10.28.0.51"}]}}]}
            END

            """,
            TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static async Task<ClientRun> RunAsync(SimulatedNodes nodes, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["TALOSCONFIG"] = nodes.ClientConfiguration;
        start.Environment["HTTPS_PROXY"] = nodes.Proxy.AbsoluteUri;
        start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        start.Environment["PATH"] = Path.GetDirectoryName(nodes.ClientConfiguration) + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new ClientRun(process.ExitCode, await output, error, []);
    }
}
