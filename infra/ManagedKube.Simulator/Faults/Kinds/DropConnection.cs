using ManagedKube.Simulator.Http;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The connection breaks, and the caller gets no answer.</summary>
public sealed record DropConnection : Fault
{
    /// <summary>Whether the API has done what was asked for before it breaks. Default: false.</summary>
    public bool AfterEffect { get; init; }

    internal override async Task InvokeAsync(FaultyRequest request, RequestDelegate next)
    {
        try
        {
            if (AfterEffect)
                await WithheldAnswer.TakeAsync(request.Context, next).ConfigureAwait(false);
        }
        catch (ApiException)
        {
            // A refusal is lost like any other answer.
        }

        request.Context.Abort();
    }
}
