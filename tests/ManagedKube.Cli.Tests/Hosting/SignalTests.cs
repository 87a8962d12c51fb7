using System.Diagnostics;
using System.Runtime.InteropServices;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Tests.Support;

namespace ManagedKube.Cli.Tests.Hosting;

/// <summary>The real program with a stand-in for the official CLI, and real signals.</summary>
public sealed class SignalTests : IDisposable
{
    private readonly TestProject _project = new TestProject().WithStack("ctodev");
    private readonly string _bin;

    public SignalTests()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there are no signals");
        _bin = Directory.CreateDirectory(Path.Combine(_project.Folder, "bin")).FullName;
        var pulumi = Path.Combine(_bin, "pulumi");
        // It tells when it can be signalled, then waits, without an end of its own, for what it gets. Unlike an open or a read, a wait
        // misses no signal that comes just before it.
        File.WriteAllText(pulumi, """
            #!/bin/sh
            [ "$1" = stack ] && exit 0
            cat "$0.wait" > /dev/null &
            trap 'echo "got SIGINT"; kill $!; exit 1' INT
            trap 'echo "got SIGTERM"; kill $!; exit 1' TERM
            echo ready
            wait $!
            """);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(pulumi, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        using var pipe = Process.Start("mkfifo", [pulumi + ".wait"]);
        pipe.WaitForExit();
    }

    [Theory]
    [InlineData(PosixSignal.SIGTERM)]
    [InlineData(PosixSignal.SIGINT)]
    public async Task Signals_are_passed_on_to_the_official_CLI_and_its_end_is_waited_for(PosixSignal signal)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(CliHost).Assembly.Location, "preview", "ctodev", "--engine", "pulumi"])
        {
            WorkingDirectory = _project.Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{_bin}{Path.PathSeparator}{start.Environment["PATH"]}";
        start.Environment["MK_HOME"] = _project.Home.Path;
        start.ArgumentList.Add("--cwd");
        start.ArgumentList.Add(_project.Folder);
        using var mk = Process.Start(start)!;
        var error = mk.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        try
        {
            Assert.Equal("ready", await ReadAsync(mk));
            ProcessSignals.Send(mk.Id, signal);
            Assert.Equal($"got {signal}", await ReadAsync(mk));
            await mk.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal((int)ExitCode.Cancelled, mk.ExitCode);
            Assert.Contains("Cancelling", await error);
        }
        finally
        {
            mk.Kill(entireProcessTree: true);
        }
    }

    public void Dispose() => _project.Dispose();

    private static async Task<string?> ReadAsync(Process mk) => await mk.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
}
