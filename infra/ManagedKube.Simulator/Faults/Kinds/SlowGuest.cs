using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The drivers and the agent of a guest that a power-on starts answer later than usual.</summary>
public sealed record SlowGuest : Fault
{
    /// <summary>How much later, in seconds of the simulator's clock.</summary>
    public required double Seconds { get; init; }

    internal override string? Problem => Seconds is > 0 and < 86_400 ? null : $"seconds must be above 0 and below a day, and is {Seconds}";

    internal override bool CanHappenTo(string method) => HttpMethods.IsPatch(method);

    internal override Disturbance Disturb(Disturbance disturbance) =>
        disturbance with { BootDelay = disturbance.BootDelay + TimeSpan.FromSeconds(Seconds) };
}
