using ManagedKube.Simulator.Http.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The activity of an order cannot be found at first.</summary>
public sealed record HideActivity : Fault
{
    /// <summary>How many reads of it answer 404; default: 1.</summary>
    public int Reads { get; init; } = 1;

    internal override string? Problem => Reads < 1 ? $"reads must be at least 1, and is {Reads}" : null;

    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override ActivityView? Show(ActivityView view, int read) => read <= Reads ? null : view;
}
