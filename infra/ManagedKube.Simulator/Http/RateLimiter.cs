using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http;

/// <summary>Refuses what exceeds the documented rate of a source address and module within any second.</summary>
internal sealed class RateLimiter(TimeProvider timeProvider)
{
    private const int RequestsPerSecond = 25;
    private const int TokenExchangesPerSecond = 5;

    private readonly ConcurrentDictionary<(string Source, string Module), RateWindow> _windows = new();

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var exchange = context.GetEndpoint()?.Metadata.GetMetadata<TokenExchange>() is not null;
        var module = exchange ? "auth" : ModuleOf(context.Request.Path);
        var source = context.Connection.RemoteIpAddress?.ToString() ?? "";
        return _windows.GetOrAdd((source, module), _ => new RateWindow()).Accept(exchange ? TokenExchangesPerSecond : RequestsPerSecond, timeProvider)
            ? next(context)
            : throw Refusal(context);
    }

    /// <summary>How a request over the limit is refused.</summary>
    public static ApiException Refusal(HttpContext context)
    {
        context.Response.Headers.RetryAfter = "1";
        return new ApiException(StatusCodes.Status429TooManyRequests, "Too Many Requests");
    }

    public static string ModuleOf(PathString path) => path.Value!.Split('/') is [_, _, var module, ..] ? module : "";
}
