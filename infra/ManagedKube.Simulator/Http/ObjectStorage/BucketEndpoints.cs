using ManagedKube.Simulator.Worlds.ObjectStorage;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.ObjectStorage;

/// <summary>Buckets, which are addressed by name, and what storage accounts may do in them.</summary>
internal static class BucketEndpoints
{
    private const string Path = $"{StorageRequests.Root}/buckets";
    private const string ItemPath = $"{Path}/{{bucket}}";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, _) => moment.World.Buckets.Values
            .OrderBy(bucket => bucket.Name, StringComparer.Ordinal)
            .Select(bucket => BucketView.Of(moment.World, bucket)));
        routes.Named(ItemPath, "bucket", (moment, name) =>
            moment.World.Buckets.GetValueOrDefault(name) is { } bucket ? BucketView.Of(moment.World, bucket) : null);
        routes.List($"{ItemPath}/files", (moment, query) =>
        {
            var bucket = Find(moment.World.Buckets.GetValueOrDefault(query.Route("bucket")), query);
            return bucket.Files
                .Where(file => query.Text("folderPath") is not { } folder || file.Key.StartsWith(folder.TrimStart('/'), StringComparison.Ordinal))
                .Select(file => BucketFileView.Of(bucket, file));
        });
        routes.List($"{ItemPath}/storage_accounts", (moment, query) => Find(moment.World.Buckets.GetValueOrDefault(query.Route("bucket")), query).Grants
            .Select(grant => new GrantView(moment.World.StorageAccounts[grant.StorageAccount].Id, grant.StorageAccount, grant.Role)));

        routes.Order(HttpMethods.Post, Path, (_, body) =>
        {
            var access = body.Choice<BucketAccessType>("accessType");
            return new CreateBucket(StorageRequests.ReadName(body), access, StorageRequests.ReadWhitelist(body, access));
        });
        routes.Order(HttpMethods.Delete, ItemPath, request => new DeleteBucket(request.Bucket().Name));
        routes.Order(HttpMethods.Put, $"{ItemPath}/whitelist", (request, body) =>
        {
            var access = body.Choice<BucketAccessType>("accessType");
            return new ChangeBucketAccess(request.Bucket().Name, access, StorageRequests.ReadWhitelist(body, access));
        });
        routes.Order(HttpMethods.Put, $"{ItemPath}/versioning", (request, body) =>
        {
            var status = body.Choice<BucketVersioning>("status");
            if (body.Has("status") && status == BucketVersioning.Disabled)
                body.Refuse("status", "must be Enabled or Suspended");
            return new ChangeBucketVersioning(request.Bucket().Name, status);
        });
        routes.Order(HttpMethods.Post, $"{ItemPath}/grant/{{role}}/to/{{account}}", request =>
            new GrantBucketAccess(request.Bucket().Name, request.Role(), request.StorageAccount().Name));
        routes.Order(HttpMethods.Delete, $"{ItemPath}/revoke/{{role}}/to/{{account}}", request =>
            new RevokeBucketAccess(request.Bucket().Name, request.Role(), request.StorageAccount().Name));
    }

    private static Bucket Find(Bucket? bucket, ApiQuery query) => bucket ?? throw ApiException.NotFound("bucket", query.Route("bucket"));
}
