using System.ComponentModel;
using System.Diagnostics;
using Xunit;

namespace ManagedKube.Tests;

/// <summary>A program of this machine, which knows better than any code of ours.</summary>
internal static class InstalledTool
{
    /// <summary>Runs it and gives what it prints; the test fails when it does, and is skipped where it is not installed.</summary>
    /// <param name="program">Its name.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="cancel">Ends the waiting.</param>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel)
    {
        using var process = Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true });
        var output = process.StandardOutput.ReadToEndAsync(cancel);
        var errors = process.StandardError.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)}: {await output}{await errors}");
        return await output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{start.FileName} is not installed.");
            throw;
        }
    }
}
