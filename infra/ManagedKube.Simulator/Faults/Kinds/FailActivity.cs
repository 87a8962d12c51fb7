using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>An order is taken, and its activity fails.</summary>
public sealed record FailActivity : Fault
{
    /// <summary>Why it fails, as the activity tells it.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether what the order does is done nevertheless: a creation leaves its object behind. Default: false.</summary>
    public bool LeavesEffect { get; init; }

    /// <summary>Whether the concerned items of the activity name an object that is left behind. Default: false.</summary>
    public bool NamesLeftover { get; init; }

    internal override string? Problem => Reason.Length == 0 ? "reason must not be empty" : null;

    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override Disturbance Disturb(Disturbance disturbance) =>
        disturbance with { Failure = Reason, LeavesEffect = LeavesEffect, NamesLeftover = NamesLeftover };
}
