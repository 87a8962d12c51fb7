using System.ComponentModel;
using System.Diagnostics;

namespace ManagedKube.Engine.Programs;

/// <summary>Runs programs as processes of their language runtime.</summary>
public sealed class ProcessProgramLauncher : IProgramLauncher
{
    /// <inheritdoc/>
    public async Task<int> RunAsync(ProgramRun run, CancellationToken cancel)
    {
        var command = run.Project.Runtime switch
        {
            DotnetProgram.Runtime => DotnetProgram.Command(run),
            NodeProgram.Runtime => NodeProgram.Command(run),
            var other => throw new ProgramException(
                $"{run.Project.Path}: the runtime '{other}' is not supported; use '{DotnetProgram.Runtime}' or '{NodeProgram.Runtime}'."),
        };
        if (!Directory.Exists(run.Project.ProgramFolder))
            throw new ProgramException($"{run.Project.Path}: there is no program folder {run.Project.ProgramFolder} ('main').");

        using var process = new Process { StartInfo = StartInfo(run, command) };
        try
        {
            process.Start();
        }
        catch (Win32Exception e)
        {
            throw new ProgramException($"The program cannot be started with '{command.File}': {e.Message}. Is it installed and on the PATH?", e);
        }
        using var killed = new KilledAtExit(process);
        process.StandardInput.Close();
        var output = Task.WhenAll(
            PassOnAsync(process.StandardOutput, line => run.Output(line, false)),
            PassOnAsync(process.StandardError, line => run.Output(line, true)));
        try
        {
            await process.WaitForExitAsync(cancel).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        await output.ConfigureAwait(false);
        return process.ExitCode;
    }

    private static ProcessStartInfo StartInfo(ProgramRun run, ProgramCommand command)
    {
        var start = new ProcessStartInfo(command.File, command.Arguments)
        {
            WorkingDirectory = run.Project.ProgramFolder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        ChildEnvironment.Apply(start, command.Environment);
        ChildEnvironment.Apply(start, run.Environment);
        return start;
    }

    private static async Task PassOnAsync(StreamReader reader, Action<string> take)
    {
        while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
            take(line);
    }
}
