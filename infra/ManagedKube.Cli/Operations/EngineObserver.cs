using ManagedKube.Cli.Display;
using ManagedKube.Cli.Display.Progress;
using ManagedKube.Cli.Display.Text;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Engine.Deployments;
using ManagedKube.Engine.Events;

namespace ManagedKube.Cli.Operations;

/// <summary>Shows what the engine does, and keeps what it says.</summary>
internal sealed class EngineObserver(CliHost host, OperationOptions options)
{
    /// <summary>Runs the engine under a title and shows its messages at the end.</summary>
    public async Task<ObservedRun> RunAsync(string title, bool isPreview, Func<IEngineEvents, Task<DeploymentResult>> run)
    {
        host.Error.WriteLine(new Piece($"{title}:", Tone.Heading));
        var collector = new DiagnosticCollector();
        using var log = options.EventLog is { } path ? OpenLog(path) : null;
        log?.Begin(title, isPreview, host.Clock.GetUtcNow());
        DeploymentResult result;
        await using (var display = OperationDisplays.Start(host, isPreview))
        {
            var receivers = log is null ? [display, collector] : new IEngineEvents[] { display, collector, log };
            result = await run(new EventFanOut(receivers)).ConfigureAwait(false);
        }
        log?.End(result, host.Clock.GetUtcNow());
        host.Error.WriteLines(DiagnosticLines.Grouped(collector.Diagnostics));
        if (log?.Failure is { } failure)
            host.Error.WriteLine(new Piece("warning: ", Tone.Warning), $"the event log {options.EventLog} is not complete: {failure}");
        return new ObservedRun(result, collector.Diagnostics);
    }

    private static EventLog OpenLog(string path)
    {
        try
        {
            return EventLog.Open(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.WrongUsage, $"The event log {path} cannot be written: {exception.Message}");
        }
    }
}
