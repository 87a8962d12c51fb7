namespace ManagedKube.NodeDriver.Requests;

/// <summary>How long things may take before the driver stops and says so. All are generous: real machines boot slowly.</summary>
public sealed record Limits
{
    /// <summary>In seconds: until a machine is back after it was started, restarted or upgraded. Default: 30 minutes.</summary>
    public double ComeBackSeconds { get; init; } = 1_800;

    /// <summary>In seconds: until a node has no pods any more that may be moved. Default: 5 minutes.</summary>
    public double DrainSeconds { get; init; } = 300;

    internal TimeSpan ComeBack => TimeSpan.FromSeconds(ComeBackSeconds);

    internal TimeSpan Drain => TimeSpan.FromSeconds(DrainSeconds);
}
