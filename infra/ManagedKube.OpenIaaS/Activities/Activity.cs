namespace ManagedKube.OpenIaaS.Activities;

/// <summary>An asynchronous operation of the platform (API reference 2).</summary>
public sealed record Activity
{
    private const string FailedState = "failed";
    private const string CompletedState = "completed";
    private const string RunningState = "running";

    /// <summary>UUID of the activity.</summary>
    public required string Id { get; init; }

    /// <summary>What it does, for people.</summary>
    public string? Description { get; init; }

    /// <summary>When the order was taken, by the platform's clock.</summary>
    public DateTimeOffset? CreationDate { get; init; }

    /// <summary>Objects it touches.</summary>
    public IReadOnlyList<ConcernedItem>? ConcernedItems { get; init; }

    /// <summary>One entry: <c>waiting</c>, <c>running</c>, <c>failed</c> or <c>completed</c>. None or several: not finished.</summary>
    public IReadOnlyDictionary<string, ActivityDetail?>? State { get; init; }

    /// <summary>The end of a completed activity, else null.</summary>
    public ActivityDetail? Completed => Only(CompletedState);

    /// <summary>The end of a failed activity, else null.</summary>
    public ActivityDetail? Failed => Only(FailedState);

    /// <summary>What a running activity tells, else null.</summary>
    public ActivityDetail? Running => Only(RunningState);

    private ActivityDetail? Only(string name) =>
        State is { Count: 1 } state && state.TryGetValue(name, out var detail) ? detail ?? new ActivityDetail() : null;
}
