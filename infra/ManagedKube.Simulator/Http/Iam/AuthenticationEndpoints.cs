using System.Security.Cryptography;
using System.Text;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Iam;
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
            var isOwn = Matches(id, credentials.ClientId) & Matches(secret, credentials.SecretId);
            var made = isOwn ? null : Find(await routes.Store.ReadAsync().ConfigureAwait(false), id, secret);
            if (!isOwn && made is null)
                throw new ApiException(StatusCodes.Status401Unauthorized, "The personal access token is wrong");

            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(tokens.Issue(made?.Id)).ConfigureAwait(false);
        }).WithMetadata(new TokenExchange());

    private static PersonalAccessToken? Find(Moment moment, string id, string secret) =>
        Guid.TryParse(id, out var tokenId) && moment.World.PersonalAccessTokens.GetValueOrDefault(tokenId) is { } token && token.Opens(secret, moment.Now)
            ? token
            : null;

    private static bool Matches(string given, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(right));
}
