using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>An order is taken, and the answer does not name its activity.</summary>
public sealed record LoseLocation : Fault
{
    internal override bool CanHappenTo(string method) => !HttpMethods.IsGet(method);

    internal override async Task InvokeAsync(FaultyRequest request, RequestDelegate next)
    {
        await next(request.Context).ConfigureAwait(false);
        request.Context.Response.Headers.Location = default;
    }
}
