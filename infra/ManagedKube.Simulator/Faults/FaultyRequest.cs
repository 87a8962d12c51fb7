using System.Collections.Immutable;
using ManagedKube.Simulator.Http.Iam;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds.Activities;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>A request that faults happen to, as one of them sees it.</summary>
internal sealed record FaultyRequest
{
    public required HttpContext Context { get; init; }

    /// <summary>The rule that the fault belongs to.</summary>
    public required ActiveRule Rule { get; init; }

    public required WorldStore Store { get; init; }

    public required TokenIssuer Tokens { get; init; }

    public required TimeProvider TimeProvider { get; init; }
}

/// <summary>What the API itself must know of the faults of a request.</summary>
/// <param name="Faults">All of them.</param>
internal sealed record RequestFaults(ImmutableArray<Fault> Faults)
{
    /// <summary>How old what is read shall be.</summary>
    public TimeSpan Staleness => Faults.OfType<ReadStale>().Select(stale => stale.Age).DefaultIfEmpty().Max();

    public static RequestFaults Of(HttpContext context) => context.Features.Get<RequestFaults>() ?? new RequestFaults([]);

    public Order Rewrite(Order order) => Faults.Aggregate(order, (rewritten, fault) => fault.Rewrite(rewritten));

    /// <summary>What befalls the activity; null for nothing.</summary>
    public Disturbance? Disturb()
    {
        var none = new Disturbance();
        return Faults.Aggregate(none, (disturbance, fault) => fault.Disturb(disturbance)) is var all && all != none ? all : null;
    }
}
