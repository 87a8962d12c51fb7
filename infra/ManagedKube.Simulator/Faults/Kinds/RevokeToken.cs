using ManagedKube.Simulator.Http;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Faults;

/// <summary>The access token of the request is good no longer, whatever it says about its expiry; a new one is.</summary>
public sealed record RevokeToken : Fault
{
    internal override Task InvokeAsync(FaultyRequest request, RequestDelegate next)
    {
        if (BearerCheck.TokenOf(request.Context.Request) is { } token)
            request.Tokens.Revoke(token);
        return next(request.Context);
    }
}
