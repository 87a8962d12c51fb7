using System.Diagnostics;

namespace ManagedKube.Benchmarks;

/// <summary>The command line that is built beside this program, run as users run it.</summary>
internal static class CommandLine
{
    /// <summary>Runs it.</summary>
    /// <returns>What it put on its standard output.</returns>
    /// <exception cref="InvalidOperationException">It failed; the message has what it told.</exception>
    public static async Task<string> RunAsync(string home, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path, .. arguments, "--home", home])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync().ConfigureAwait(false);
        await process.WaitForExitAsync().ConfigureAwait(false);
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"mk {string.Join(' ', arguments)} failed:\n{output}{await error.ConfigureAwait(false)}");
    }

    /// <summary>Its assembly.</summary>
    public static string Path
    {
        get
        {
            var configuration = new DirectoryInfo(System.IO.Path.GetDirectoryName(BenchmarkStack.Program)!);
            return System.IO.Path.Combine(configuration.Parent!.Parent!.FullName, "ManagedKube.Cli", configuration.Name, "mk.dll");
        }
    }
}
