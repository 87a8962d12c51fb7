using ManagedKube.Simulator.Http.Iam;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http;

/// <summary>Lets only callers with a valid token pass, except to where tokens are given.</summary>
internal sealed class BearerCheck(TokenIssuer tokens)
{
    private const string Scheme = "Bearer ";

    public Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<TokenExchange>() is not null)
            return next(context);

        var header = context.Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) || tokens.Read(header[Scheme.Length..]) is not { } claims)
            throw new ApiException(StatusCodes.Status401Unauthorized, "The token is missing, wrong or expired");
        context.Features.Set(claims);
        return next(context);
    }
}
