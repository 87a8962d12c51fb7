using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.ObjectStorage;

namespace ManagedKube.Simulator.Http.ObjectStorage;

internal sealed record StorageAccountView(
    Guid Id, string Name, string AccessKeyId, string Arn, string CreateDate, string Path, IReadOnlyList<StorageTagView> Tags)
{
    public static StorageAccountView Of(World world, StorageAccount account) => new(
        account.Id,
        account.Name,
        account.AccessKeyId,
        $"urn:ecs:iam::{world.Inventory.ObjectStorage.Name}:user/{account.Name}",
        Timestamp.Format(account.CreateDate),
        "/",
        []);
}

internal sealed record NewStorageAccountView(string AccessKeyId, string SecretAccessKey);
