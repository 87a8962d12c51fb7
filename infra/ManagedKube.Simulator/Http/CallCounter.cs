using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http;

/// <summary>Counts the calls of each route.</summary>
internal sealed class CallCounter
{
    private const string UnknownRoute = "unknown";

    private readonly ConcurrentDictionary<string, long> _byRoute = new();
    private long _tokenExchanges;

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<TokenExchange>() is not null)
            Interlocked.Increment(ref _tokenExchanges);
        else
            _byRoute.AddOrUpdate(RouteOf(context), 1, (_, count) => count + 1);
        return next(context);
    }

    public SimulatorCalls Snapshot()
    {
        var byRoute = _byRoute.ToDictionary();
        return new SimulatorCalls
        {
            Total = byRoute.Values.Sum(),
            TokenExchanges = Interlocked.Read(ref _tokenExchanges),
            ByRoute = byRoute,
        };
    }

    private static string RouteOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint endpoint ? $"{context.Request.Method} {endpoint.RoutePattern.RawText}" : UnknownRoute;
}
