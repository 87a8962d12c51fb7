using System.Collections.Immutable;
using System.Diagnostics;

namespace ManagedKube.Engine.Providers.Command.Processes;

/// <summary>A process in a group of its own, which is ended as a whole.</summary>
internal sealed record ChildProcess
{
    // How long processes get to clean up after themselves, and their output to come to an end once they are gone.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>The program: a path, or a name to be found on the PATH.</summary>
    public required string Program { get; init; }

    /// <summary>Its arguments, passed on as they are.</summary>
    public required ImmutableArray<string> Arguments { get; init; }

    /// <summary>Its working folder.</summary>
    public required string Folder { get; init; }

    /// <summary>Variables beside those of this process; of equal names the last one wins.</summary>
    public required ImmutableArray<KeyValuePair<string, string>> Environment { get; init; }

    /// <summary>What it gets on its standard input.</summary>
    public required ReadOnlyMemory<byte> Input { get; init; }

    /// <summary>Runs it to its end.</summary>
    /// <returns>Its exit code.</returns>
    /// <exception cref="System.ComponentModel.Win32Exception">It cannot be started.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the whole group has ended.</exception>
    public async Task<int> RunAsync(CommandOutput output, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        using var process = new Process { StartInfo = StartInfo() };
        process.Start();
        _ = WriteAsync(process.StandardInput.BaseStream);
        var end = Task.WhenAll(
            output.ReadAsync(process.StandardOutput.BaseStream, process.StandardError.BaseStream), process.WaitForExitAsync(CancellationToken.None));
        try
        {
            await end.WaitAsync(cancel).ConfigureAwait(false);
            return process.ExitCode;
        }
        catch (OperationCanceledException)
        {
            await EndAsync(process, end).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task EndAsync(Process process, Task end)
    {
        ProcessGroup.Terminate(process);
        if (await Task.WhenAny(end, Task.Delay(Grace)).ConfigureAwait(false) == end)
            return;
        ProcessGroup.Kill(process);
        await Task.WhenAny(end, Task.Delay(Grace)).ConfigureAwait(false);
    }

    private ProcessStartInfo StartInfo()
    {
        var start = ProcessGroup.StartInfo(Program, Arguments);
        start.WorkingDirectory = Folder;
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.UseShellExecute = false;
        foreach (var (name, value) in Environment)
            start.Environment[name] = value;
        return start;
    }

    private async Task WriteAsync(Stream input)
    {
        try
        {
            await using (input.ConfigureAwait(false))
                await input.WriteAsync(Input, CancellationToken.None).ConfigureAwait(false);
        }
        catch (IOException)
        {
            // A process need not read its input.
        }
    }
}
