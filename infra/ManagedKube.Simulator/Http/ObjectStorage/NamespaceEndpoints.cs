using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.ObjectStorage;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.ObjectStorage;

/// <summary>The namespace of the tenant, one object, with the key that opens all buckets; and the roles of grants.</summary>
internal static class NamespaceEndpoints
{
    private const string Path = $"{StorageRequests.Root}/namespaces";

    public static void Map(ApiRoutes routes)
    {
        routes.Single(Path, moment =>
        {
            var storage = moment.World.Inventory.ObjectStorage;
            return new NamespaceView(storage.Id, storage.Name, storage.Region, moment.World.GlobalAccessKeyId ?? AccessKey.NoneYet);
        });
        routes.Map(HttpMethods.Post, $"{Path}/access_key/renew", async context =>
        {
            var key = new NewGlobalKeyView(AccessKey.NewId(), AccessKey.NewSecret());
            await routes.Store.CommitAsync(_ => [new Change.StoreGlobalAccessKey(key.AccessKeyId)]).ConfigureAwait(false);
            await ApiRoutes.WriteAsync(context, key).ConfigureAwait(false);
        });
        routes.List($"{StorageRequests.Root}/roles", (_, _) =>
            StorageRole.All.Select(role => new StorageRoleView(role.Id, role.Name, role.Description, role.Permissions)));
    }
}
