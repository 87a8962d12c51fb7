namespace ManagedKube.Simulator.Faults;

/// <summary>Which requests a fault happens to. A request must match all of what is given.</summary>
public sealed record FaultRule
{
    /// <summary>Names the rule; one that comes without gets one.</summary>
    public string Id { get; init; } = "";

    /// <summary>The HTTP method, such as <c>POST</c>; null for every one.</summary>
    public string? Method { get; init; }

    /// <summary>
    /// The path below <c>/api/</c>, without query. <c>*</c> stands for one segment, <c>**</c> at the end for any number of them:
    /// <c>compute/v1/open_iaas/virtual_machines/*/power</c>. Null for every one.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>The module, the first segment of the path, such as <c>compute</c>; null for every one.</summary>
    public string? Module { get; init; }

    /// <summary>How many matching requests are spared first; the fault begins with the next one. Default: 0.</summary>
    public int Skip { get; init; }

    /// <summary>To how many requests the fault happens; null for no end.</summary>
    public int? Times { get; init; }

    /// <summary>How likely the fault is for each matching request, from 0 to 1. Default: 1.</summary>
    public double Probability { get; init; } = 1;

    /// <summary>Where the random numbers of this rule start; the same seed decides the same. Default: 0.</summary>
    public int Seed { get; init; }

    /// <summary>What goes wrong.</summary>
    public required Fault Fault { get; init; }

    /// <summary>Everything that is wrong with it.</summary>
    internal IReadOnlyList<string> Problems() => new[]
    {
        Skip < 0 ? $"skip must not be negative, and is {Skip}" : null,
        Times < 1 ? $"times must be at least 1, and is {Times}" : null,
        Probability is > 0 and <= 1 ? null : $"probability must be above 0 and at most 1, and is {Probability}",
        Path is null ? null : PathPattern.ProblemOf(Path),
        Fault.Problem,
    }.OfType<string>().ToList();
}
