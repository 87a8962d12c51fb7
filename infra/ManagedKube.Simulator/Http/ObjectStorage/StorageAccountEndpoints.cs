using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.ObjectStorage;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.ObjectStorage;

/// <summary>Storage accounts, which are addressed by name. They are made at once, and their secret key is in that answer only.</summary>
internal static class StorageAccountEndpoints
{
    private const string Path = $"{StorageRequests.Root}/storage_accounts";
    private const string ItemPath = $"{Path}/{{account}}";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, _) => moment.World.StorageAccounts.Values
            .OrderBy(account => account.Name, StringComparer.Ordinal)
            .Select(account => StorageAccountView.Of(moment.World, account)));
        routes.Named(ItemPath, "account", (moment, name) =>
            moment.World.StorageAccounts.GetValueOrDefault(name) is { } account ? StorageAccountView.Of(moment.World, account) : null);
        routes.List($"{ItemPath}/buckets", (moment, query) =>
        {
            var name = query.Route("account");
            if (!moment.World.StorageAccounts.ContainsKey(name))
                throw ApiException.NotFound("storage account", name);
            return moment.World.Buckets.Values
                .OrderBy(bucket => bucket.Name, StringComparer.Ordinal)
                .SelectMany(bucket => bucket.Grants
                    .Where(grant => grant.StorageAccount == name)
                    .Select(grant => new GrantView(bucket.Id, bucket.Name, grant.Role)));
        });
        routes.Map(HttpMethods.Post, Path, context => CreateAsync(routes, context));
        routes.Order(HttpMethods.Delete, ItemPath, request => new DeleteStorageAccount(request.StorageAccount().Name));
    }

    private static async Task CreateAsync(ApiRoutes routes, HttpContext context)
    {
        var body = await RequestBody.ReadAsync(context.Request).ConfigureAwait(false);
        var name = StorageRequests.ReadName(body);
        body.ThrowIfInvalid();
        var key = new NewStorageAccountView(AccessKey.NewId(), AccessKey.NewSecret());
        await routes.Store.CommitAsync(moment => moment.World.StorageAccounts.ContainsKey(name)
            ? throw new ApiException(StatusCodes.Status409Conflict, $"The storage account {name} already exists")
            : [new Change.StoreStorageAccount(Made(name, key, moment))]).ConfigureAwait(false);
        context.Response.StatusCode = StatusCodes.Status201Created;
        await ApiRoutes.WriteAsync(context, key).ConfigureAwait(false);
    }

    private static StorageAccount Made(string name, NewStorageAccountView key, Moment moment) => new()
    {
        Id = Guid.NewGuid(),
        Name = name,
        AccessKeyId = key.AccessKeyId,
        CreateDate = moment.Now,
    };
}
