using ManagedKube.Simulator.Http;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The requests of the rule have a lower limit per second than the documented one; what exceeds it is refused with 429.</summary>
public sealed record LimitRate : Fault
{
    /// <summary>The limit.</summary>
    public required int RequestsPerSecond { get; init; }

    internal override string? Problem =>
        RequestsPerSecond < 1 ? $"requestsPerSecond must be at least 1, and is {RequestsPerSecond}" : null;

    internal override Task InvokeAsync(FaultyRequest request, RequestDelegate next) =>
        request.Rule.Window.Accept(RequestsPerSecond, request.TimeProvider)
            ? next(request.Context)
            : throw RateLimiter.Refusal(request.Context);
}
