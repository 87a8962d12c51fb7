using ManagedKube.Simulator.Http.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The activity of an order is seen at first and then never again; the order is carried out nevertheless.</summary>
public sealed record LoseActivity : Fault
{
    /// <summary>How many reads of it are answered before it is gone; default: 1.</summary>
    public int AfterReads { get; init; } = 1;

    internal override string? Problem => AfterReads < 0 ? $"afterReads must not be negative, and is {AfterReads}" : null;

    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override ActivityView? Show(ActivityView view, int read) => read > AfterReads ? null : view;
}
