using System.Diagnostics;

namespace ManagedKube.Engine.Tests.Interop;

/// <summary>
/// The official Node SDK, installed once below <c>artifacts</c>. Neither Node nor the npm registry is there for everybody: then
/// the reason is kept, and the tests that need the SDK are skipped with it.
/// </summary>
public sealed class NodeSdk
{
    private const string Version = "3.248.0";

    private static readonly TimeSpan InstallTime = TimeSpan.FromMinutes(3);

    /// <summary>Why it is not there; null where it is.</summary>
    public string? Missing { get; }

    /// <summary>A folder below which programs find the SDK.</summary>
    public string Folder { get; } = Path.Combine(Artifacts(), "node-sdk", Version);

    public NodeSdk()
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules", "@pulumi", "pulumi")))
            Missing = Install();
        else if (Run("node", "--version") is { } problem)
            Missing = problem;
    }

    private string? Install()
    {
        // Elsewhere first, so that an interrupted installation is not taken for a whole one.
        var staging = $"{Folder}.{Environment.ProcessId}";
        Directory.CreateDirectory(staging);
        try
        {
            File.WriteAllText(Path.Combine(staging, "package.json"), "{}");
            var problem = Run("node", "--version")
                ?? Run("npm", "install", "--prefix", staging, "--ignore-scripts", "--no-audit", "--no-fund", "--silent", $"@pulumi/pulumi@{Version}");
            if (problem is null && !Directory.Exists(Folder))
                Directory.Move(staging, Folder);
            return problem;
        }
        finally
        {
            if (Directory.Exists(staging))
                Directory.Delete(staging, recursive: true);
        }
    }

    private static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.OutputDataReceived += (_, _) => { };
            process.ErrorDataReceived += (_, _) => { };
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            if (!process.WaitForExit(InstallTime))
            {
                process.Kill(entireProcessTree: true);
                return $"'{program} {arguments[0]}' did not end in time";
            }
            return process.ExitCode == 0 ? null : $"'{program} {arguments[0]}' failed, so the official Node SDK cannot be installed";
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return $"'{program}' is not installed";
        }
    }

    private static string Artifacts()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.Name != "artifacts")
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run from the artifacts folder");
        return folder.FullName;
    }
}
