using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http.Admin;

/// <summary>The routes of the admin API, all below <c>/sim/v1/</c>.</summary>
internal sealed class AdminRoutes(IEndpointRouteBuilder routes)
{
    public void Map(string method, string path, Func<HttpContext, Task> handle) => routes.MapMethods($"/sim/v1/{path}", [method], async context =>
    {
        try
        {
            await handle(context).ConfigureAwait(false);
        }
        catch (JsonException e)
        {
            throw ApiException.BadRequest($"The body cannot be used: {e.Message}");
        }
        catch (SimulatorException e)
        {
            throw ApiException.BadRequest(e.Message);
        }
    });
}
