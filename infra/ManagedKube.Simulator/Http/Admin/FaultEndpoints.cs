using ManagedKube.Simulator.Faults;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Http.Admin;

/// <summary>The fault rules.</summary>
internal static class FaultEndpoints
{
    private const string Path = "faults";

    public static void Map(AdminRoutes routes, SimulatorFaults faults)
    {
        routes.Map(HttpMethods.Get, Path, context => context.Response.WriteAsJsonAsync(faults.Reports, FaultJson.Options));
        routes.Map(HttpMethods.Post, Path, async context =>
        {
            var rule = faults.Add(await FaultJson.ReadAsync(context.Request.Body, context.RequestAborted).ConfigureAwait(false));
            context.Response.StatusCode = StatusCodes.Status201Created;
            await context.Response.WriteAsJsonAsync(rule, FaultJson.Options).ConfigureAwait(false);
        });
        routes.Map(HttpMethods.Delete, Path, context =>
        {
            faults.Clear();
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
        routes.Map(HttpMethods.Delete, $"{Path}/{{id}}", context =>
        {
            var id = (string)context.Request.RouteValues["id"]!;
            if (!faults.Remove(id))
                throw ApiException.NotFound("fault rule", id);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return Task.CompletedTask;
        });
    }
}
