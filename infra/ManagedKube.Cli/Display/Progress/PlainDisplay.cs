using ManagedKube.Cli.Display.Text;
using ManagedKube.Engine.Events;
using Pulumi.Protocol;
using Spectre.Console;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>One line for each event that somebody may want to read in a log.</summary>
internal sealed class PlainDisplay(IAnsiConsole console, bool isPreview) : IOperationDisplay
{
    private readonly ProgressState _progress = new();

    public void Publish(EngineEvent engineEvent)
    {
        _progress.Apply(engineEvent);
        switch (engineEvent)
        {
            case StepStarted { Step: var step } when !isPreview && step.Op.IsChange():
                Write(step.Urn, engineEvent.Time);
                break;
            case StepEnded { Step: var step, Error: var error } when step.Differs() || error is not null:
                Write(step.Urn, engineEvent.Time);
                break;
            case Diagnostic { Ephemeral: true, Severity: >= Severity.Info } diagnostic when _progress.Find(diagnostic.Urn) is { State: RowState.Running }:
                Write(diagnostic.Urn, engineEvent.Time);
                break;
            case Diagnostic { Ephemeral: false, Severity: > Severity.Debug } diagnostic when diagnostic.Urn.IsEmpty:
                console.WriteLines(DiagnosticLines.Of(diagnostic));
                break;
            case ProgramOutput output:
                console.WriteLines(Printable.Lines(output.Line).Select(line => Line.Of("    ", line)));
                break;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Write(Urn urn, DateTimeOffset now)
    {
        var row = _progress.Find(urn)!;
        var op = row is { State: RowState.Done, Op: StepOp.Refresh } ? row.Step.Effect() : row.Op;
        console.WriteLine(
            new Piece(op.SymbolColumn(), op.Tone()),
            $"{ResourceNames.Full(urn)} ",
            Status(row, op, now));
    }

    private Piece Status(ResourceRow row, StepOp op, DateTimeOffset now) => row.State switch
    {
        RowState.Done when isPreview => new Piece(op.Name(), op.Tone()),
        RowState.Done => new Piece(op.Done() + ProgressLines.Elapsed(row.Duration), op.Tone()),
        _ => ProgressLines.Status(row, now, isPreview),
    };
}
