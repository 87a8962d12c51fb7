using System.Text.Json;
using ManagedKube.Simulator.Http.Inspection;
using ManagedKube.Simulator.Persistence;
using ManagedKube.Simulator.Worlds;
using ManagedKube.Simulator.Worlds.Activities;
using ManagedKube.Simulator.Worlds.Talos;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Admin;

/// <summary>Talos nodes: how they are, what has happened to them, and what goes wrong with them on purpose.</summary>
internal static class NodeEndpoints
{
    public static void Map(AdminRoutes routes, WorldStore store, OperationTimes times)
    {
        routes.Map(HttpMethods.Get, "nodes", async context =>
        {
            var moment = await store.ReadAsync().ConfigureAwait(false);
            var nodes = moment.World.TalosNodes.Values
                .Select(node => NodeOverview.Of(moment, node))
                .OrderBy(node => node.Name, StringComparer.Ordinal)
                .ToArray();
            await context.Response.WriteAsJsonAsync(nodes, InspectionJson.Default.NodeOverviewArray).ConfigureAwait(false);
        });
        routes.Map(HttpMethods.Get, "timeline", async context =>
        {
            var moment = await store.ReadAsync().ConfigureAwait(false);
            await context.Response.WriteAsJsonAsync([.. moment.World.NodeEvents], InspectionJson.Default.NodeEventArray).ConfigureAwait(false);
        });
        routes.Map(HttpMethods.Put, "nodes/{name}/faults", async context =>
        {
            var faults = await JsonSerializer.DeserializeAsync(context.Request.Body, InspectionJson.Default.NodeFaults, context.RequestAborted).ConfigureAwait(false)
                ?? throw new JsonException("The body is null.");
            await store.CommitAsync(moment => Set(moment, (string)context.Request.RouteValues["name"]!, faults, times)).ConfigureAwait(false);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
    }

    private static IReadOnlyList<Change> Set(Moment moment, string name, NodeFaults faults, OperationTimes times)
    {
        var node = moment.World.TalosNodes.Values.FirstOrDefault(found => moment.World.VirtualMachines[found.MachineId].Name == name)
            ?? throw ApiException.NotFound("Talos node", name);
        var edit = new WorldEdit(moment.World, moment.Now, times.Nodes);
        var changed = node with { Faults = faults };
        if (node.Faults.StaysDown && !faults.StaysDown && node.Phase == NodePhase.Stuck)
            NodePower.Revive(edit, changed);
        else
            edit.Store(changed);
        NodeSettling.Run(edit);
        return edit.Changes;
    }
}
