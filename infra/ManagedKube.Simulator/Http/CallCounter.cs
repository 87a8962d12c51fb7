using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http;

/// <summary>Counts the calls of each route, and how many were too many.</summary>
internal sealed class CallCounter
{
    private const string UnknownRoute = "unknown";

    private readonly ConcurrentDictionary<string, long> _byRoute = new();
    private readonly ConcurrentDictionary<string, long> _rateLimited = new();
    private long _tokenExchanges;

    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (IsTokenExchange(context))
            Interlocked.Increment(ref _tokenExchanges);
        else
            Count(_byRoute, RouteOf(context));
        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (ApiException e) when (e.Status == StatusCodes.Status429TooManyRequests)
        {
            Count(_rateLimited, IsTokenExchange(context) ? "auth" : RateLimiter.ModuleOf(context.Request.Path));
            throw;
        }
    }

    public SimulatorCalls Snapshot()
    {
        var byRoute = _byRoute.ToDictionary();
        return new SimulatorCalls
        {
            Total = byRoute.Values.Sum(),
            TokenExchanges = Interlocked.Read(ref _tokenExchanges),
            RateLimited = _rateLimited.ToDictionary(),
            ByRoute = byRoute,
        };
    }

    private static void Count(ConcurrentDictionary<string, long> counts, string key) =>
        counts.AddOrUpdate(key, 1, (_, count) => count + 1);

    private static bool IsTokenExchange(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<TokenExchange>() is not null;

    private static string RouteOf(HttpContext context) =>
        context.GetEndpoint() is RouteEndpoint endpoint ? $"{context.Request.Method} {endpoint.RoutePattern.RawText}" : UnknownRoute;
}
