using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using ManagedKube.NodeDriver.Requests;
using ManagedKube.NodeDriver.Tests.Support;
using ManagedKube.NodeDriver.Tools;

namespace ManagedKube.NodeDriver.Tests;

/// <summary>The driver as a process, as the program starts it.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Termination = 15;

    private readonly string _folder = Directory.CreateTempSubdirectory("node-driver-tests-").FullName;
    private readonly FakeCluster _cluster = new();

    [Fact]
    public async Task Whoever_ends_it_finds_no_credentials_afterwards()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no signals.");
        using var driver = Start("bootstrap");
        await driver.StandardInput.WriteAsync(JsonSerializer.Serialize(_cluster.Request(), DriverJson.Default.DriverRequest));
        driver.StandardInput.Close();
        // Somebody reads the other end as soon as the driver has started its first tool.
        var opened = Task.Run(() => new FileStream(Gate, FileMode.Open, FileAccess.Write), TestContext.Current.CancellationToken);
        if (await Task.WhenAny(opened, driver.WaitForExitAsync(TestContext.Current.CancellationToken)) != opened)
            Assert.Fail(await driver.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await using (await opened)
        {
            Assert.NotEmpty(CredentialsOf(driver));
            Assert.Equal(0, Kill(driver.Id, Termination));
            await driver.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        Assert.Equal(1, driver.ExitCode);
        Assert.Contains("cancelled", await driver.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Empty(CredentialsOf(driver));
    }

    public void Dispose()
    {
        _cluster.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private string Gate => Path.Combine(_folder, "gate");

    private static string[] CredentialsOf(Process driver) =>
        Directory.GetFiles(SecretFiles.Folder, string.Create(CultureInfo.InvariantCulture, $"node-driver-{driver.Id}-*"));

    /// <summary>Starts it with a <c>talosctl</c> that waits for ever.</summary>
    private Process Start(string verb)
    {
        Process.Start("mkfifo", [Gate]).WaitForExit();
        var tool = Path.Combine(_folder, "talosctl");
        File.WriteAllText(tool, $"#!/bin/sh\nexec cat '{Gate}'\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "node-driver.dll"), verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = _folder + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        return Process.Start(start)!;
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int processId, int signal);
}
