using System.Diagnostics;

namespace ManagedKube.Kubectl.Tests;

public sealed class ProcessTests
{
    [Fact]
    public async Task The_program_reaches_the_cluster_at_its_own_address_through_the_proxy()
    {
        await using var cluster = await TestCluster.StartAsync(null, "w1");
        await using var proxy = new ConnectProxy(cluster.Apis, TestCluster.Id, "10.20.0.20:6443");
        using var folder = new TemporaryFolder();
        var config = cluster.KubeConfig().Replace($"127.0.0.1:{cluster.Port}", "10.20.0.20:6443", StringComparison.Ordinal);
        await File.WriteAllTextAsync(folder.File("config"), config, TestContext.Current.CancellationToken);

        var (code, output, error) = await RunAsync(folder.File("config"), proxy.Url, "get", "nodes", "-o", "name");

        Assert.True(code == 0, error);
        Assert.Equal("node/w1", output.Trim());
    }

    private static async Task<(int Code, string Output, string Error)> RunAsync(string config, string proxy, params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "kubectl.exe" : "kubectl");
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KUBECONFIG"] = config;
        start.Environment["HTTPS_PROXY"] = proxy;
        start.Environment["NO_PROXY"] = "127.0.0.1,localhost";
        using var process = Process.Start(start)!;
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(end.Token), process.StandardError.ReadToEndAsync(end.Token));
        await process.WaitForExitAsync(end.Token);
        return (process.ExitCode, await output, await error);
    }
}
