using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The request is never answered; it ends when the caller gives up. It has no effect.</summary>
public sealed record Hang : Fault
{
    internal override Task InvokeAsync(FaultyRequest request, RequestDelegate next) =>
        Task.Delay(Timeout.InfiniteTimeSpan, request.Context.RequestAborted);
}
