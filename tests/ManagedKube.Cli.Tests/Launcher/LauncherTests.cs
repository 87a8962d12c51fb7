using System.Diagnostics;
using ManagedKube.Tests;

namespace ManagedKube.Cli.Tests.Launcher;

/// <summary>The launcher script, in a repository of its own with a stand-in for <c>dotnet</c>.</summary>
public sealed class LauncherTests : IDisposable
{
    /// <summary>All that the launcher needs besides <c>dotnet</c>.</summary>
    private static readonly string[] Tools =
    [
        "awk", "basename", "bash", "cat", "cp", "cut", "dirname", "find", "flock", "grep", "mkdir", "mv", "paste", "readlink", "rm", "sh", "sleep", "sort", "wc", "xargs",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("mk launcher tests ").FullName;

    public LauncherTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "the launcher is a bash script");
        foreach (var folder in (string[])["infra", "components", "stacks/customers", "tests", "bin"])
            Directory.CreateDirectory(Path.Combine(_folder, folder));
        File.Copy(Repository.File("mk"), Path.Combine(_folder, "mk"));
        File.WriteAllText(Path.Combine(_folder, "infra", "Program.cs"), "");
        WriteDotnet("10.0.401");
        foreach (var tool in Tools)
        {
            if (((string[])[$"/usr/bin/{tool}", $"/bin/{tool}"]).FirstOrDefault(File.Exists) is { } place)
                File.CreateSymbolicLink(Path.Combine(_folder, "bin", tool), place);
        }
    }

    [Fact]
    public async Task It_builds_once_then_runs_from_any_folder_on_a_path_with_spaces_and_passes_arguments_on()
    {
        var first = await RunAsync("preview", "a b", "--json");
        var second = await RunAsync("up");

        Assert.Equal("ran: [preview] [a b] [--json]\n", first.Output);
        Assert.Equal("ran: [up]\n", second.Output);
        Assert.Equal("mk: building ...\n", first.Error);
        Assert.Empty(second.Error);
        Assert.Single(Builds());
    }

    [Fact]
    public async Task It_builds_again_when_a_source_is_newer_but_not_for_a_customer_file()
    {
        await RunAsync("up");
        Touch("stacks/customers/Pulumi.new.yaml");
        await RunAsync("up");
        Assert.Single(Builds());

        Touch("infra/New.cs");
        await RunAsync("up");
        Assert.Equal(2, Builds().Length);
    }

    [Fact]
    public async Task It_builds_again_for_another_SDK()
    {
        await RunAsync("up");
        await RunAsync(variables: [("PulumiSdk", "official")], arguments: ["up"]);

        Assert.Equal(2, Builds().Length);
    }

    [Fact]
    public async Task It_works_through_a_symbolic_link()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "bin", "link"), "../mk");

        var run = await StartAsync(Path.Combine(_folder, "bin", "link"), [], "up");

        Assert.Equal("ran: [up]\n", run.Output);
    }

    [Fact]
    public async Task Without_dotnet_it_says_what_is_missing_and_where_to_get_it()
    {
        File.Delete(Path.Combine(_folder, "bin", "dotnet"));

        var run = await RunAsync("up");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(".NET 10 SDK is needed, and there is no 'dotnet'", run.Error);
        Assert.Contains("https://dotnet.microsoft.com/download/dotnet/10.0", run.Error);
    }

    [Fact]
    public async Task With_an_older_SDK_it_says_which_one_is_needed()
    {
        WriteDotnet("8.0.100");

        var run = await RunAsync("up");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the .NET 10 SDK is needed, and ", run.Error);
        Assert.Contains("has 8.0.100", run.Error);
    }

    [Fact]
    public async Task A_build_that_fails_shows_its_log_and_is_tried_again()
    {
        File.WriteAllText(Path.Combine(_folder, "broken"), "");
        var broken = await RunAsync("up");
        File.Delete(Path.Combine(_folder, "broken"));
        var repaired = await RunAsync("up");

        Assert.Equal(1, broken.ExitCode);
        Assert.Contains("error CS0000", broken.Error);
        Assert.Empty(broken.Output);
        Assert.Equal("ran: [up]\n", repaired.Output);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Several_at_once_build_once(bool hasFlock)
    {
        if (!hasFlock)
            File.Delete(Path.Combine(_folder, "bin", "flock"));

        var runs = await Task.WhenAll(RunAsync("up"), RunAsync("up"), RunAsync("up"));

        Assert.All(runs, run => Assert.Equal("ran: [up]\n", run.Output));
        Assert.Single(Builds());
    }

    [Fact]
    public async Task Test_runs_every_test_program_and_ends_with_the_counts()
    {
        WriteTests("A.Tests", "   A.Tests  Total: 5, Errors: 0, Failed: 0, Skipped: 2, Not Run: 1, Time: 1s", 0, "    A.One [SKIP]", "      no schema here");
        WriteTests("B.Tests", "   B.Tests  Total: 3, Errors: 1, Failed: 1, Skipped: 0, Not Run: 0, Time: 1s", 1, "    B.Two [FAIL]", "      Expected: 1");

        var run = await RunAsync("test", "-class", "X");

        Assert.Equal(1, run.ExitCode);
        Assert.EndsWith("\n4 passed, 2 failed, 2 skipped\n", run.Output);
        Assert.Contains("== B.Tests\nran: [-class] [X] \n    B.Two [FAIL]\n      Expected: 1\n", run.Output);
        Assert.Contains("    A.One [SKIP]\n      no schema here\n", run.Output);
        Assert.Contains("[-class] [X]", File.ReadAllText(Path.Combine(_folder, "artifacts", "test-logs", "A.Tests.log")));
    }

    [Fact]
    public async Task Test_succeeds_when_nothing_failed()
    {
        WriteTests("A.Tests", "   A.Tests  Total: 5, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0, Time: 1s", 0);

        var run = await RunAsync("test");

        Assert.Equal((0, "5 passed, 0 failed, 0 skipped\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task Test_fails_when_no_test_ran()
    {
        WriteTests("A.Tests", "   A.Tests  Total: 0", 0);

        var run = await RunAsync("test");

        Assert.Equal((1, "0 passed, 0 failed, 0 skipped\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public async Task A_test_program_that_breaks_off_is_a_failure()
    {
        WriteTests("A.Tests", "   A.Tests  Total: 5, Errors: 0, Failed: 0, Skipped: 0, Not Run: 0, Time: 1s", 0);
        WriteTests("B.Tests", "Segmentation fault", 139);

        var run = await RunAsync("test");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("== B.Tests\nran: \nSegmentation fault\n5 passed, 1 failed, 0 skipped\n", run.Output);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string[] Builds() => File.ReadAllLines(Path.Combine(_folder, "builds"));

    /// <summary>A file that is newer than every build so far.</summary>
    private void Touch(string path)
    {
        File.WriteAllText(Path.Combine(_folder, path), "");
        File.SetLastWriteTimeUtc(Path.Combine(_folder, path), DateTime.UtcNow.AddMinutes(1));
    }

    private void WriteDotnet(string sdk) => WriteScript(
        Path.Combine(_folder, "bin", "dotnet"),
        $"""
        root='{_folder}'
        case "$1" in
          --list-sdks) echo '{sdk} [/usr/share/dotnet/sdk]' ;;
          build)
            echo "$2" >> "$root/builds"
            if [ -f "$root/broken" ]; then echo 'Program.cs(1,1): error CS0000: broken'; exit 1; fi
            mkdir -p "$root/artifacts/bin/ManagedKube.Cli/debug"
            : > "$root/artifacts/bin/ManagedKube.Cli/debug/mk.dll" ;;
          *) shift; printf 'ran:'; printf ' [%s]' "$@"; echo ;;
        esac
        """);

    private void WriteTests(string name, string summary, int exitCode, params string[] lines)
    {
        var folder = Directory.CreateDirectory(Path.Combine(_folder, "artifacts", "bin", name, "debug")).FullName;
        var said = string.Concat(lines.Append(summary).Select(line => $"echo '{line}'\n"));
        WriteScript(Path.Combine(folder, name), $"shift 2\nprintf 'ran: '\nfor word; do printf '[%s] ' \"$word\"; done\necho\n{said}exit {exitCode}\n");
    }

    private static void WriteScript(string path, string text)
    {
        File.WriteAllText(path, $"#!/bin/sh\n{text}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private Task<Run> RunAsync(params string[] arguments) => RunAsync([], arguments);

    private Task<Run> RunAsync((string Name, string Value)[] variables, string[] arguments) => StartAsync(Path.Combine(_folder, "mk"), variables, arguments);

    private async Task<Run> StartAsync(string program, (string Name, string Value)[] variables, params string[] arguments)
    {
        var start = new ProcessStartInfo("/usr/bin/env", ["-i", "bash", program, .. arguments])
        {
            WorkingDirectory = Path.GetTempPath(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Insert(1, $"PATH={Path.Combine(_folder, "bin")}");
        start.ArgumentList.Insert(1, $"HOME={_folder}");
        foreach (var (name, value) in variables)
            start.ArgumentList.Insert(1, $"{name}={value}");
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Run(process.ExitCode, await output, await error);
    }

    private sealed record Run(int ExitCode, string Output, string Error);
}
