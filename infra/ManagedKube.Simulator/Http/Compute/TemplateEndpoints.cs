namespace ManagedKube.Simulator.Http.Compute;

internal static class TemplateEndpoints
{
    private const string Path = $"{ApiRoutes.Compute}/templates";

    public static void Map(ApiRoutes routes)
    {
        routes.List(Path, (moment, query) => moment.World.Inventory.Templates.Items
            .Where(template => query.Matches("machineManagerId", template.Pool.MachineManager.Id))
            .Where(template => query.Matches("poolId", template.Pool.Id))
            .Select(template => TemplateView.Of(moment.World, template)));
        routes.Item($"{Path}/{{id}}", (moment, id) =>
            moment.World.Inventory.Templates.Find(id) is { } template ? TemplateView.Of(moment.World, template) : null);
    }
}
