using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http;

/// <summary>Refuses what exceeds the documented rate of a source address and module within any second.</summary>
internal sealed class RateLimiter(TimeProvider timeProvider)
{
    private const int RequestsPerSecond = 25;
    private const int TokenExchangesPerSecond = 5;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<(string Source, string Module), Queue<long>> _accepted = new();

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var exchange = context.GetEndpoint()?.Metadata.GetMetadata<TokenExchange>() is not null;
        var module = exchange ? "auth" : ModuleOf(context.Request.Path);
        var source = context.Connection.RemoteIpAddress?.ToString() ?? "";
        if (Accept((source, module), exchange ? TokenExchangesPerSecond : RequestsPerSecond))
            return next(context);

        context.Response.Headers.RetryAfter = "1";
        throw new ApiException(StatusCodes.Status429TooManyRequests, "Too Many Requests");
    }

    private static string ModuleOf(PathString path) => path.Value!.Split('/') is [_, _, var module, ..] ? module : "";

    private bool Accept((string Source, string Module) key, int limit)
    {
        var accepted = _accepted.GetOrAdd(key, _ => new Queue<long>(limit));
        lock (accepted)
        {
            var now = timeProvider.GetTimestamp();
            while (accepted.TryPeek(out var oldest) && timeProvider.GetElapsedTime(oldest, now) >= Window)
                accepted.Dequeue();
            if (accepted.Count >= limit)
                return false;
            accepted.Enqueue(now);
            return true;
        }
    }
}
