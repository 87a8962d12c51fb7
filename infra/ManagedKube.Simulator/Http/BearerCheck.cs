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

        if (TokenOf(context.Request) is not { } token || tokens.Read(token) is not { } claims)
            throw new ApiException(StatusCodes.Status401Unauthorized, "The token is missing, wrong or expired");
        context.Features.Set(claims);
        return next(context);
    }

    /// <summary>The token that a request carries; null for none.</summary>
    public static string? TokenOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
            ? header[Scheme.Length..]
            : null;
}
