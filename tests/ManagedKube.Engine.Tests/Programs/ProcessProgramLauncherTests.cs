using System.Collections.Immutable;
using ManagedKube.Engine.Backend;
using ManagedKube.Engine.Programs;
using ManagedKube.Engine.Projects;
using ManagedKube.Engine.Tests.Plugins;

namespace ManagedKube.Engine.Tests.Programs;

public sealed class ProcessProgramLauncherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _lines = [];

    public void Dispose() => _folder.Dispose();

    private ProgramRun Run(string runtime, string binary = "") => new()
    {
        Project = new ProjectFile
        {
            Path = Path.Combine(_folder.Path, "Pulumi.yaml"),
            Name = "proj",
            Runtime = runtime,
            Main = "sub",
            RuntimeOptions = binary.Length == 0
                ? ImmutableSortedDictionary<string, string>.Empty
                : ImmutableSortedDictionary<string, string>.Empty.Add("binary", binary),
        },
        Stack = new StackIdentity("proj", "dev"),
        Config = ImmutableSortedDictionary<string, ConfigValue>.Empty
            .Add("proj:open", new ConfigValue("é\"1\""))
            .Add("proj:key", new ConfigValue("hidden", IsSecret: true)),
        Environment = ImmutableSortedDictionary<string, string>.Empty.Add("EXTRA", "more"),
        EngineAddress = "127.0.0.1:9",
        DryRun = true,
        Parallel = 4,
        Output = (line, isError) =>
        {
            lock (_lines)
                _lines.Add((isError ? "err " : "out ") + line);
        },
    };

    private static Task<int> LaunchAsync(ProgramRun run) => new ProcessProgramLauncher().RunAsync(run, TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_program_gets_all_that_the_dotnet_sdk_insists_on()
    {
        _folder.WriteScript("sub/bin/program", "env | grep -E '^(PULUMI_|EXTRA|DOTNET_ROOT)'\npwd\necho bad >&2\nexit 32\n");

        Assert.Equal(32, await LaunchAsync(Run("dotnet", "bin/program")));

        Assert.All(
            [
                "PULUMI_MONITOR=127.0.0.1:9", "PULUMI_ENGINE=127.0.0.1:9", "PULUMI_PROJECT=proj", "PULUMI_STACK=dev", "PULUMI_DRY_RUN=true",
                "PULUMI_QUERY_MODE=false", "PULUMI_PARALLEL=4", "PULUMI_ORGANIZATION=organization", "EXTRA=more",
                "PULUMI_CONFIG={\"proj:key\":\"hidden\",\"proj:open\":\"é\\\"1\\\"\"}", "PULUMI_CONFIG_SECRET_KEYS=[\"proj:key\"]",
                Path.Combine(_folder.Path, "sub"),
            ],
            line => Assert.Contains("out " + line, _lines));
        Assert.Contains("err bad", _lines);
        Assert.Contains(_lines, line => line.StartsWith("out DOTNET_ROOT=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_node_program_is_run_by_the_script_of_its_sdk()
    {
        if (!(Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "node"))))
            Assert.Skip("node is not installed");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "sub"));
        var script = Path.Combine(_folder.Path, "node_modules/@pulumi/pulumi/cmd/run");
        Directory.CreateDirectory(script);
        File.WriteAllText(Path.Combine(script, "index.js"), "console.log(process.argv.slice(2).join(' ')); console.log(process.env.PULUMI_CONFIG);");

        Assert.Equal(0, await LaunchAsync(Run("nodejs")));

        Assert.Contains("--monitor 127.0.0.1:9 --engine 127.0.0.1:9", _lines[0]);
        Assert.EndsWith("--parallel 4 --dry-run .", _lines[0]);
        Assert.Contains("\"proj:config:key\":\"hidden\"", _lines[1]);
    }

    [Theory]
    [InlineData("dotnet", "missing.dll", "is not there. Build it first.")]
    [InlineData("cobol", "", "the runtime 'cobol' is not supported")]
    [InlineData("nodejs", "", "@pulumi/pulumi is not installed")]
    public async Task What_is_missing_is_said(string runtime, string binary, string message)
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "sub"));
        Assert.Contains(message, (await Assert.ThrowsAsync<ProgramException>(() => LaunchAsync(Run(runtime, binary)))).Message);
    }

    [Fact]
    public async Task Cancelling_kills_the_program()
    {
        _folder.WriteScript("sub/program", "echo $$\nexec sleep 600\n");
        using var cancel = new CancellationTokenSource();
        var started = new TaskCompletionSource<int>();
        var run = Run("dotnet", "program") with { Output = (line, _) => started.TrySetResult(int.Parse(line)) };
        var running = new ProcessProgramLauncher().RunAsync(run, cancel.Token);
        using var process = System.Diagnostics.Process.GetProcessById(await started.Task.WaitAsync(TestContext.Current.CancellationToken));

        await cancel.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }
}
