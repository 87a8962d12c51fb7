using ManagedKube.Engine.Events;
using Pulumi.Protocol;

namespace ManagedKube.Cli.Display.Progress;

/// <summary>Follows an operation's events. Rows keep the order in which the resources turned up.</summary>
internal sealed class ProgressState
{
    private readonly Dictionary<Urn, int> _positions = [];
    private readonly List<ResourceRow> _rows = [];

    public IReadOnlyList<ResourceRow> Rows => _rows;

    /// <summary>The row that an event was about; null when there is none.</summary>
    public ResourceRow? Find(Urn urn) => _positions.TryGetValue(urn, out var position) ? _rows[position] : null;

    public void Apply(EngineEvent engineEvent)
    {
        switch (engineEvent)
        {
            case StepStarted started:
                Start(started);
                break;
            case StepEnded ended:
                End(ended);
                break;
            case Diagnostic { Ephemeral: true } diagnostic when Find(diagnostic.Urn) is { } row:
                Put(row with { Activity = diagnostic.Message });
                break;
        }
    }

    private void Start(StepStarted started)
    {
        var before = Find(started.Step.Urn);
        Put(Follow(before, started.Step, before?.Started ?? started.Time) with { State = RowState.Running });
    }

    private void End(StepEnded ended)
    {
        var before = Find(ended.Step.Urn);
        var row = Follow(before, ended.Step, before?.Started ?? ended.Time - ended.Duration);
        Put(row with { State = ended.Error is null ? RowState.Done : RowState.Failed, Duration = row.Duration + ended.Duration });
    }

    private static ResourceRow Follow(ResourceRow? before, StepDescription step, DateTimeOffset started) => new()
    {
        Step = before is { State: not RowState.Running } ? StepMerging.Merge(before.Step, step) : step,
        Op = step.Op,
        State = RowState.Done,
        Started = started,
        Duration = before?.Duration ?? TimeSpan.Zero,
    };

    private void Put(ResourceRow row)
    {
        if (_positions.TryGetValue(row.Urn, out var position))
        {
            _rows[position] = row;
            return;
        }
        _positions[row.Urn] = _rows.Count;
        _rows.Add(row);
    }
}
