namespace ManagedKube.OpenIaaS.Activities;

/// <summary>An activity that somebody waits for.</summary>
internal sealed class PendingActivity(string id, Order order, DateTimeOffset since)
{
    public string Id { get; } = id;

    public Order Order { get; } = order;

    public DateTimeOffset Since { get; } = since;

    /// <summary>Whether a read has shown it: then a later 404 is final.</summary>
    public bool Seen { get; set; }

    /// <summary>Percent done at the last look, if it told.</summary>
    public double? Progress { get; set; }

    /// <summary>Reads in a row that failed for a passing reason.</summary>
    public int FailedReads { get; set; }

    public TaskCompletionSource<Activity> End { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}
