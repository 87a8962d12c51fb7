using System.Text.Json;
using ManagedKube.Simulator.Http.Inspection;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds.Inventories;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Admin;

/// <summary>The world as a whole: what there is, a new beginning, another inventory; and the calls so far.</summary>
internal static class WorldEndpoints
{
    public static void Map(AdminRoutes routes, WorldStore store, WorldFolder folder, CallCounter counter)
    {
        routes.Map(HttpMethods.Get, "world", async context => await context.Response.WriteAsJsonAsync(
            WorldOverview.Of(await store.ReadAsync().ConfigureAwait(false)), InspectionJson.Default.WorldOverview).ConfigureAwait(false));
        routes.Map(HttpMethods.Get, "calls", context =>
            context.Response.WriteAsJsonAsync(counter.Snapshot(), InspectionJson.Default.SimulatorCalls));
        routes.Map(HttpMethods.Post, "reset", async context =>
        {
            await store.ReplaceAsync(world => new() { Inventory = world.Inventory }).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        routes.Map(HttpMethods.Post, "seed", async context =>
        {
            var definition = await JsonSerializer.DeserializeAsync<InventoryDefinition>(
                context.Request.Body, InventoryFile.Options, context.RequestAborted).ConfigureAwait(false)
                ?? throw new JsonException("The body is null.");
            await SeedAsync(store, folder, definition).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
    }

    private static async Task SeedAsync(WorldStore store, WorldFolder folder, InventoryDefinition definition)
    {
        InventoryRules.Check(definition);
        var inventory = InventoryBuilder.Build(definition);
        try
        {
            await store.ReplaceAsync(world =>
            {
                var seeded = world with { Inventory = inventory };
                InventoryReferences.Check(seeded);
                InventoryFile.Write(folder, definition);
                return seeded;
            }).ConfigureAwait(false);
        }
        catch (InvalidDataException e)
        {
            throw new ApiException(StatusCodes.Status409Conflict, $"What exists needs the inventory as it is: {e.Message}. Reset the world first");
        }
    }
}
