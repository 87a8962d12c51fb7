using System.Text;
using Microsoft.AspNetCore.Routing;

namespace ManagedKube.Simulator.Http.Documents;

/// <summary>The OpenAPI document of one module, made from the routes that there are.</summary>
internal static class OpenApiDocument
{
    /// <summary>Writes the document as YAML.</summary>
    /// <param name="module">The first segment of the module's paths, such as <c>compute</c>.</param>
    /// <param name="endpoints">All routes.</param>
    /// <returns>Null when there is no such module.</returns>
    public static string? Write(string module, IEnumerable<RouteEndpoint> endpoints)
    {
        var prefix = $"/api/{module}/";
        var paths = endpoints
            .Select(endpoint => (Path: "/" + endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint))
            .Where(route => route.Path.StartsWith(prefix, StringComparison.Ordinal) && !route.Path.EndsWith(DocumentEndpoints.Suffix, StringComparison.Ordinal))
            .GroupBy(route => route.Path, route => route.endpoint)
            .OrderBy(path => path.Key, StringComparer.Ordinal)
            .ToList();
        if (paths.Count == 0)
            return null;

        var text = new StringBuilder($"openapi: 3.0.3\ninfo:\n  title: OpenIaaS simulator, {module}\n  version: \"1\"\npaths:\n");
        foreach (var path in paths)
        {
            text.Append($"  \"{path.Key}\":\n");
            AppendParameters(text, path.First());
            foreach (var method in path.SelectMany(MethodsOf).Order(StringComparer.Ordinal))
            {
                text.Append(
                    $"    {method}:\n      responses:\n        \"{(method == "get" ? "200" : "201")}\":\n          description: {DescriptionOf(method)}\n");
            }
        }

        return text.ToString();
    }

    private static void AppendParameters(StringBuilder text, RouteEndpoint endpoint)
    {
        if (endpoint.RoutePattern.Parameters.Count == 0)
            return;
        text.Append("    parameters:\n");
        foreach (var parameter in endpoint.RoutePattern.Parameters)
            text.Append($"      - {{ name: {parameter.Name}, in: path, required: true, schema: {{ type: string }} }}\n");
    }

    private static IEnumerable<string> MethodsOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Select(method => method.ToLowerInvariant()) ?? [];

    private static string DescriptionOf(string method) =>
        method == "get" ? "What was asked for." : "Taken. Where the answer has a Location, that is the id of the activity which carries it out.";
}
