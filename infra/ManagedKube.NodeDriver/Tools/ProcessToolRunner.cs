using System.Collections.Immutable;
using System.ComponentModel;
using CliWrap;
using CliWrap.Buffered;

namespace ManagedKube.NodeDriver.Tools;

/// <summary>Runs programs as processes.</summary>
internal sealed class ProcessToolRunner : IToolRunner
{
    public async Task<ToolResult> RunAsync(string program, ImmutableArray<string> arguments, string? input, CancellationToken cancellationToken)
    {
        try
        {
            var result = await Cli.Wrap(program)
                .WithArguments(arguments)
                .WithStandardInputPipe(input is null ? PipeSource.Null : PipeSource.FromString(input))
                .WithValidation(CommandResultValidation.None)
                .ExecuteBufferedAsync(cancellationToken)
                .ConfigureAwait(false);
            return new ToolResult(result.ExitCode, result.StandardOutput, result.StandardError);
        }
        catch (Win32Exception)
        {
            throw new DriverException(
                $"There is no {program} on the PATH. Install it: the machines of a cluster are driven by Talos' and Kubernetes' own clients.");
        }
    }
}
