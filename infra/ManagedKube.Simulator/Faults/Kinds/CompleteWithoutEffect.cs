using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>An order is taken and its activity completes, but nothing has changed. What would be refused still is.</summary>
public sealed record CompleteWithoutEffect : Fault
{
    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override Disturbance Disturb(Disturbance disturbance) => disturbance with { HasNoEffect = true };
}
