using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;
using Microsoft.AspNetCore.Http;

namespace ManagedKube.Simulator.Kubernetes.Requests;

/// <summary>Reads what clients send.</summary>
internal static class RequestBody
{
    public const string Supported = "application/json, application/yaml, application/vnd.kubernetes.protobuf";

    /// <summary>The body; null when there is none.</summary>
    /// <exception cref="ApiException">Its form is not understood.</exception>
    public static async Task<JsonNode?> ReadAsync(HttpRequest request)
    {
        using var buffer = new MemoryStream();
        await request.Body.CopyToAsync(buffer, request.HttpContext.RequestAborted).ConfigureAwait(false);
        if (buffer.Length == 0)
            return null;
        if (ProtobufBody.Is(buffer.ToArray()))
            return ProtobufBody.Read(buffer.ToArray());
        var text = Encoding.UTF8.GetString(buffer.ToArray());
        var type = MediaType(request);
        return type.Contains("yaml", StringComparison.Ordinal) && text.TrimStart() is not ['{', ..] ? YamlNodes.Parse(text) : ParseJson(text);
    }

    public static string MediaType(HttpRequest request) => (request.ContentType ?? "application/json").Split(';')[0].Trim().ToLowerInvariant();

    private static JsonNode? ParseJson(string text)
    {
        try
        {
            return JsonNode.Parse(text, documentOptions: new JsonDocumentOptions { AllowDuplicateProperties = false });
        }
        catch (JsonException e)
        {
            throw ApiException.BadRequest($"the object provided is unrecognized (must be of type json): {e.Message}");
        }
    }
}
