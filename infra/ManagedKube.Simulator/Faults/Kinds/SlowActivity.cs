using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>An order takes longer than usual.</summary>
public sealed record SlowActivity : Fault
{
    /// <summary>How much longer, in seconds of the simulator's clock.</summary>
    public required double Seconds { get; init; }

    internal override string? Problem => Seconds is > 0 and < 86_400 ? null : $"seconds must be above 0 and below a day, and is {Seconds}";

    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override Disturbance Disturb(Disturbance disturbance) =>
        disturbance with { Delay = disturbance.Delay + TimeSpan.FromSeconds(Seconds) };
}
