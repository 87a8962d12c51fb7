using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>
/// A read shows the world as it was some time ago, but not as it was before the rule was added: what is new is not there yet,
/// and what is gone still is.
/// </summary>
public sealed record ReadStale : Fault
{
    /// <summary>How long ago, in seconds of the simulator's clock.</summary>
    public required double Seconds { get; init; }

    internal TimeSpan Age => TimeSpan.FromSeconds(Seconds);

    internal override string? Problem => Seconds is > 0 and <= 3_600 ? null : $"seconds must be above 0 and at most an hour, and is {Seconds}";

    internal override bool CanHappenTo(string method) => HttpMethods.IsGet(method);
}
