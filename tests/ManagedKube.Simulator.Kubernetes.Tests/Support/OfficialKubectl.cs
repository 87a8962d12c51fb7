using System.Diagnostics;

namespace ManagedKube.Simulator.Kubernetes.Tests.Support;

/// <summary>Kubernetes' own client, where this machine has it.</summary>
internal sealed class OfficialKubectl : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly string _program;

    public OfficialKubectl(TestCluster cluster)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "kubectl"))
            .FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, "kubectl is not installed on this machine");
        _program = found!;
        File.WriteAllText(_folder.File("config"), cluster.KubeConfig());
    }

    public async Task<(int Code, string Output, string Error)> RunAsync(string? input, params string[] arguments)
    {
        var start = new ProcessStartInfo(_program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["KUBECONFIG"] = _folder.File("config");
        start.Environment["HOME"] = _folder.Path;
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"kubectl {string.Join(' ', arguments)} did not end: {await error}");
        }

        return (process.ExitCode, await output, await error);
    }

    /// <summary>Runs it, and expects that it succeeds.</summary>
    public async Task<string> OutputAsync(params string[] arguments)
    {
        var (code, output, error) = await RunAsync(null, arguments);
        Assert.True(code == 0, $"kubectl {string.Join(' ', arguments)} ended with {code}: {error}");
        return output;
    }

    public void Dispose() => _folder.Dispose();
}
