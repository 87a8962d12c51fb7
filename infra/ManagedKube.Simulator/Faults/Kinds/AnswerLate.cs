using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The request is handled late.</summary>
public sealed record AnswerLate : Fault
{
    /// <summary>How much later, in seconds of the simulator's clock.</summary>
    public required double Seconds { get; init; }

    internal override string? Problem => Seconds is > 0 and < 86_400 ? null : $"seconds must be above 0 and below a day, and is {Seconds}";

    internal override async Task InvokeAsync(FaultyRequest request, RequestDelegate next)
    {
        await Task.Delay(TimeSpan.FromSeconds(Seconds), request.TimeProvider, request.Context.RequestAborted).ConfigureAwait(false);
        await next(request.Context).ConfigureAwait(false);
    }
}
