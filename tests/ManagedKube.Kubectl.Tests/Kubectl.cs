using ManagedKube.Kubectl.Commands;

namespace ManagedKube.Kubectl.Tests;

/// <summary>The commands, run in this process against a cluster.</summary>
internal sealed class Kubectl : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public Kubectl(TestCluster cluster, string user = "admin", string group = "system:masters") =>
        File.WriteAllText(KubeConfig, cluster.KubeConfig(user, group));

    public string KubeConfig => _folder.File("config");

    public async Task<(int Code, string Output, string Error)> RunAsync(string arguments, string input = "")
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await KubectlCommand.RunAsync(
            [.. arguments.Split(' '), "--kubeconfig", KubeConfig],
            new StringReader(input),
            output,
            error,
            TestContext.Current.CancellationToken);
        return (code, output.ToString(), error.ToString());
    }

    /// <summary>Runs it, and expects that it succeeds.</summary>
    public async Task<string> OutputAsync(string arguments, string input = "")
    {
        var (code, output, error) = await RunAsync(arguments, input);
        Assert.True(code == 0, $"kubectl {arguments} ended with {code}: {error}");
        return output;
    }

    public void Dispose() => _folder.Dispose();
}
