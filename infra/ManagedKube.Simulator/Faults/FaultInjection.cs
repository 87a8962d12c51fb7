using ManagedKube.Simulator.Http.Iam;
using ManagedKube.Simulator.Persistence;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>Lets the faults of the rules happen to the requests.</summary>
internal sealed class FaultInjection(SimulatorFaults faults, WorldStore store, TokenIssuer tokens, TimeProvider timeProvider)
{
    private const string Root = "/api/";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        var rules = faults.Decide(context.Request.Method, path.StartsWith(Root, StringComparison.Ordinal) ? path[Root.Length..] : path);
        if (rules.IsEmpty)
            return next(context);

        context.Features.Set(new RequestFaults([.. rules.Select(active => active.Rule.Fault)]));
        return rules.Reverse().Aggregate(next, Around)(context);
    }

    private RequestDelegate Around(RequestDelegate next, ActiveRule active) => context => active.Rule.Fault.InvokeAsync(
        new FaultyRequest { Context = context, Rule = active, Store = store, Tokens = tokens, TimeProvider = timeProvider }, next);
}
