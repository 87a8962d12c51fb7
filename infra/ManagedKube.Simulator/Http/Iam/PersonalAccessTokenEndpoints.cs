using System.Security.Cryptography;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Iam;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Iam;

/// <summary>Personal access tokens. They are made and deleted at once, and open the API until they expire.</summary>
internal static class PersonalAccessTokenEndpoints
{
    private const string Path = "iam/v2/personal_access_tokens";
    private const string ItemPath = $"{Path}/{{id}}";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, _) => moment.World.PersonalAccessTokens.Values
            .OrderBy(token => token.Id)
            .Select(token => PersonalAccessTokenView.Of(moment.World.Inventory.Tenant, token)));
        routes.Item(ItemPath, (moment, id) => moment.World.PersonalAccessTokens.GetValueOrDefault(id) is { } token
            ? PersonalAccessTokenView.Of(moment.World.Inventory.Tenant, token)
            : null);
        routes.Map(HttpMethods.Post, Path, context => CreateAsync(routes, context));
        routes.Map(HttpMethods.Delete, ItemPath, context => DeleteAsync(routes, context));
    }

    private static async Task CreateAsync(ApiRoutes routes, HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
        var secret = RandomNumberGenerator.GetHexString(64, lowercase: true);
        var id = Guid.NewGuid();
        var moment = await routes.Store.CommitAsync(moment => [new Change.StorePersonalAccessToken(Made(body, id, secret, moment))])
            .ConfigureAwait(false);
        var made = moment.World.PersonalAccessTokens[id];
        context.Response.StatusCode = StatusCodes.Status201Created;
        await ApiRoutes.WriteAsync(context, new NewPersonalAccessTokenView(
            id, made.Name, secret, made.RoleIds, made.ExpirationDate.ToUnixTimeMilliseconds())).ConfigureAwait(false);
    }

    private static PersonalAccessToken Made(RequestBody body, Guid id, string secret, Moment moment)
    {
        var (name, roles, expiry) = (body.Text("name"), body.Ids("roles"), body.Integer("expirationDate"));
        if (roles.Count == 0)
            body.Refuse("roles", "must name at least one");
        foreach (var role in roles.Where(role => moment.World.Inventory.Roles.Find(role) is null))
            body.Refuse("roles", $"holds {role}, which does not exist");
        if (expiry <= moment.Now.ToUnixTimeMilliseconds() || expiry > moment.Now.AddMonths(12).ToUnixTimeMilliseconds())
            body.Refuse("expirationDate", "must be in the future, and within 12 months");
        body.ThrowIfInvalid();
        return new PersonalAccessToken
        {
            Id = id,
            Name = name,
            RoleIds = [.. roles.Distinct()],
            ExpirationDate = DateTimeOffset.FromUnixTimeMilliseconds(expiry),
            SecretDigest = PersonalAccessToken.Digest(secret),
        };
    }

    private static async Task DeleteAsync(ApiRoutes routes, HttpContext context)
    {
        var id = ApiRoutes.RouteId(context) ?? Guid.Empty;
        await routes.Store.CommitAsync(moment => moment.World.PersonalAccessTokens.ContainsKey(id)
            ? [new Change.RemovePersonalAccessToken(id)]
            : throw ApiException.NotFound("personal access token", id)).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status200OK;
    }
}
