using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.NodeDriver.Requests;

namespace ManagedKube.Cli.Nodes;

/// <summary>Runs the driver as a process, as the program does. Its request goes by its standard input, since that holds keys.</summary>
internal sealed class ProcessNodeDriver(CliHost host) : INodeDriver
{
    private const string Runtime = "dotnet";
    private const string ErrorMark = "error: ";

    private static readonly string Driver = Path.Combine(AppContext.BaseDirectory, "node-driver.dll");

    public async Task<string> RunAsync(string verb, DriverRequest request, IReadOnlyDictionary<string, string> environment, CancellationToken cancel)
    {
        using var process = Process.Start(StartInfo(verb, environment))!;
        using var ending = cancel.Register(() => ProcessSignals.Send(process.Id, PosixSignal.SIGTERM));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var problem = TellAsync(process.StandardError);
        await WriteAsync(process.StandardInput.BaseStream, request).ConfigureAwait(false);
        var result = await output.ConfigureAwait(false);
        var error = await problem.ConfigureAwait(false);
        await process.WaitForExitAsync(CancellationToken.None).ConfigureAwait(false);
        cancel.ThrowIfCancellationRequested();
        return process.ExitCode == 0
            ? result
            : throw new CommandException(ExitCode.Failed, error ?? $"The driver of machines ended with exit code {process.ExitCode}.");
    }

    private static ProcessStartInfo StartInfo(string verb, IReadOnlyDictionary<string, string> environment)
    {
        var runtime = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == Runtime ? Environment.ProcessPath! : Runtime;
        var start = new ProcessStartInfo(runtime, [Driver, verb]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }

    private static async Task WriteAsync(Stream input, DriverRequest request)
    {
        try
        {
            await using (input.ConfigureAwait(false))
                await JsonSerializer.SerializeAsync(input, request, DriverJson.Default.DriverRequest, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // Whoever ends before it has read all tells why on its standard error.
        }
    }

    /// <summary>Shows what the driver says, save the error that it ends with.</summary>
    /// <returns>That error; null for none.</returns>
    private async Task<string?> TellAsync(StreamReader lines)
    {
        string? error = null;
        while (await lines.ReadLineAsync(CancellationToken.None).ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith(ErrorMark, StringComparison.Ordinal))
                error = line[ErrorMark.Length..];
            else
                host.Error.WriteLine(Printable.OneLine(line));
        }

        return error;
    }
}
