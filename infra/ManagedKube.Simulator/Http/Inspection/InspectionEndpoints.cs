using System.Reflection;
using ManagedKube.Simulator.Faults;
using ManagedKube.Simulator.Persistence;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http.Inspection;

/// <summary>A page for people that shows what there is, and the data that it reads again and again.</summary>
internal static class InspectionEndpoints
{
    public const string Page = "/";
    public const string State = "/state";

    private const string PageResource = "ManagedKube.Simulator.Http.Inspection.page.html";

    public static void Map(IEndpointRouteBuilder routes, WorldStore store, SimulatorFaults faults, CallCounter counter)
    {
        routes.MapMethods(Page, [HttpMethods.Get], async context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; connect-src 'self'";
            await using var page = Assembly.GetExecutingAssembly().GetManifestResourceStream(PageResource)!;
            await page.CopyToAsync(context.Response.Body, context.RequestAborted).ConfigureAwait(false);
        });
        routes.MapMethods(State, [HttpMethods.Get], async context =>
        {
            var overview = WorldOverview.Of(await store.ReadAsync().ConfigureAwait(false));
            var state = new InspectionState(overview, counter.Snapshot(), [.. faults.Reports.Select(FaultOverview.Of)]);
            await context.Response.WriteAsJsonAsync(state, InspectionJson.Default.InspectionState).ConfigureAwait(false);
        });
    }
}
