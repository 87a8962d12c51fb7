using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>An order is taken and never carried out: its activity stays waiting.</summary>
public sealed record StallActivity : Fault
{
    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override Disturbance Disturb(Disturbance disturbance) => disturbance with { IsNeverPickedUp = true };
}
