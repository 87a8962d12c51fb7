namespace ManagedKube.Simulator;

/// <summary>How often a simulator was called since it started, refused calls included.</summary>
public sealed record SimulatorCalls
{
    /// <summary>All calls but token exchanges.</summary>
    public required long Total { get; init; }

    /// <summary>Exchanges of the personal access token for a short-lived one.</summary>
    public required long TokenExchanges { get; init; }

    /// <summary>Calls that were refused with 429, by module, such as <c>compute</c>; token exchanges count for <c>auth</c>.</summary>
    public required IReadOnlyDictionary<string, long> RateLimited { get; init; }

    /// <summary>
    /// The calls of each route, such as <c>GET /api/compute/v1/open_iaas/virtual_machines/{id}</c>; calls that no route
    /// answers are counted as <c>unknown</c>. Token exchanges are not among them.
    /// </summary>
    public required IReadOnlyDictionary<string, long> ByRoute { get; init; }

    /// <summary>How long after the end of each activity its caller first read it as ended.</summary>
    public IReadOnlyList<TimeSpan> NoticeDelays { get; init; } = [];
}
