using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http.Documents;

/// <summary>Where each module publishes its OpenAPI document (API reference 1.1).</summary>
internal static class DocumentEndpoints
{
    public const string Suffix = "/docs/swagger.yml";

    /// <summary>Maps the document of every module.</summary>
    /// <param name="routes">Where to.</param>
    /// <param name="endpoints">All routes, asked for when a document is.</param>
    public static void Map(ApiRoutes routes, Func<IEnumerable<RouteEndpoint>> endpoints) =>
        routes.Map(HttpMethods.Get, $"{{module}}{Suffix}", async context =>
        {
            var module = (string)context.Request.RouteValues["module"]!;
            context.Response.ContentType = "application/yaml";
            await context.Response.WriteAsync(
                OpenApiDocument.Write(module, endpoints()) ?? throw ApiException.NotFound("module", module)).ConfigureAwait(false);
        });
}
