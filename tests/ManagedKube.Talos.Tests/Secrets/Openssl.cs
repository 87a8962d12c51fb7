using System.Diagnostics;

namespace ManagedKube.Talos.Tests.Secrets;

/// <summary>The openssl of this machine: another implementation than .NET's calls, with its own view of a certificate.</summary>
internal static class Openssl
{
    /// <summary>Runs it and gives what it prints; a test without it is skipped.</summary>
    public static async Task<string> RunAsync(CancellationToken cancel, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("openssl", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("openssl is not installed.");
            throw;
        }

        using (process)
        {
            var output = process.StandardOutput.ReadToEndAsync(cancel);
            var errors = process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            Assert.True(process.ExitCode == 0, $"openssl {string.Join(' ', arguments)}: {await errors}");
            return await output;
        }
    }
}
