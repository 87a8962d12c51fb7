using System.Security.Cryptography;
using System.Text;
using ManagedKube.Simulator.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Iam;

/// <summary>The exchange of a personal access token for a short-lived one. The answer is the token itself, nothing around it.</summary>
internal static class AuthenticationEndpoints
{
    public static void Map(ApiRoutes routes, Credentials credentials, TokenIssuer tokens) =>
        routes.Map(HttpMethods.Post, "iam/v2/auth/personal_access_token", async context =>
        {
            var body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
            var (id, secret) = (body.Text("id"), body.Text("secret"));
            body.ThrowIfInvalid();
            if (!(Matches(id, credentials.ClientId) & Matches(secret, credentials.SecretId)))
                throw new ApiException(StatusCodes.Status401Unauthorized, "The personal access token is wrong");

            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(tokens.Issue()).ConfigureAwait(false);
        }).WithMetadata(new TokenExchange());

    private static bool Matches(string given, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(right));
}
