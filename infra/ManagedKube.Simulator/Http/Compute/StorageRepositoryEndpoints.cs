namespace ManagedKube.Simulator.Http.Compute;

internal static class StorageRepositoryEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/storage_repositories";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.Inventory.StorageRepositories.Items
            .Where(repository => query.Matches("machineManagerId", repository.Pool.MachineManager.Id))
            .Where(repository => query.Matches("poolId", repository.Pool.Id))
            .Where(repository => query.Matches("hostId", repository.Host?.Id))
            .Where(repository => query.Matches("shared", repository.Shared))
            .Where(repository => query.IsAmong("types", repository.StorageType))
            .Select(repository => StorageRepositoryView.Of(moment.World, repository)));
        routes.Item($"{Path}/{{id}}", (moment, id) =>
            moment.World.Inventory.StorageRepositories.Find(id) is { } repository
                ? StorageRepositoryView.Of(moment.World, repository)
                : null);
    }
}
