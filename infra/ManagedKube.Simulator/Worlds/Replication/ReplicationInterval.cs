namespace ManagedKube.Simulator.Worlds.Replication;

/// <summary>How often a replication runs: one of both is 0.</summary>
internal sealed record ReplicationInterval(int Hours, int Minutes)
{
    public TimeSpan Length => new(Hours, Minutes, 0);

    /// <summary>Answers why no policy may have it, or null.</summary>
    public string? Refusal() => this switch
    {
        { Hours: >= 1 and <= 24, Minutes: 0 } or { Hours: 0, Minutes: >= 15 and <= 59 } => null,
        _ => "interval must be 1 to 24 hours, or 15 to 59 minutes",
    };
}
