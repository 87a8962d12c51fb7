using System.Globalization;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Patches;

/// <summary>A list of operations on an object, RFC 6902.</summary>
internal static class JsonPatch
{
    /// <exception cref="ApiException">An operation is not understood, or cannot be done.</exception>
    public static JsonObject Apply(JsonObject target, JsonArray operations)
    {
        JsonNode? root = target.Copy();
        foreach (var operation in operations)
            root = Step(root, operation as JsonObject ?? throw Malformed());
        return root as JsonObject ?? throw Malformed();
    }

    private static JsonNode? Step(JsonNode? root, JsonObject operation)
    {
        var path = Tokens(operation.TextAt("path") ?? throw Malformed());
        var value = operation["value"]?.DeepClone();
        switch (operation.TextAt("op"))
        {
            case "add":
                return Add(root, path, value);
            case "remove":
                Remove(root, path);
                return root;
            case "replace":
                if (path.Length == 0)
                    return value;
                Get(root, path);
                Remove(root, path);
                return Add(root, path, value);
            case "move":
                var moved = Get(root, Source(operation))?.DeepClone();
                Remove(root, Source(operation));
                return Add(root, path, moved);
            case "copy":
                return Add(root, path, Get(root, Source(operation))?.DeepClone());
            case "test":
                return ObjectNodes.Same(GetOrNull(root, path), value) ? root
                    : throw Failed($"testing value {operation.TextAt("path")} failed: test failed");
            default:
                throw Failed($"Unexpected kind: {operation.TextAt("op")}");
        }
    }

    private static string[] Source(JsonObject operation) => Tokens(operation.TextAt("from") ?? throw Malformed());

    private static string[] Tokens(string pointer)
    {
        if (pointer.Length == 0)
            return [];
        return pointer[0] == '/'
            ? [.. pointer[1..].Split('/').Select(token => token.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))]
            : throw Malformed();
    }

    private static JsonNode? GetOrNull(JsonNode? root, ReadOnlySpan<string> path)
    {
        foreach (var token in path)
        {
            root = root switch
            {
                JsonObject fields => fields[token],
                JsonArray items when Index(token, items.Count) is { } index => items[index],
                _ => null,
            };
        }

        return root;
    }

    private static JsonNode? Get(JsonNode? root, ReadOnlySpan<string> path)
    {
        var owner = path.Length == 0 ? null : GetOrNull(root, path[..^1]);
        var exists = path.Length == 0 || (owner is JsonObject fields && fields.ContainsKey(path[^1]))
            || (owner is JsonArray items && Index(path[^1], items.Count) is not null);
        return exists ? GetOrNull(root, path) : throw Missing(path);
    }

    private static JsonNode? Add(JsonNode? root, string[] path, JsonNode? value)
    {
        if (path.Length == 0)
            return value;
        switch (GetOrNull(root, path.AsSpan()[..^1]))
        {
            case JsonObject fields:
                fields[path[^1]] = value;
                break;
            case JsonArray items when path[^1] == "-":
                items.Add(value);
                break;
            case JsonArray items when Index(path[^1], items.Count + 1) is { } index:
                items.Insert(index, value);
                break;
            default:
                throw Missing(path);
        }

        return root;
    }

    private static void Remove(JsonNode? root, string[] path)
    {
        Get(root, path);
        switch (path.Length == 0 ? null : GetOrNull(root, path.AsSpan()[..^1]))
        {
            case JsonObject fields:
                fields.Remove(path[^1]);
                break;
            case JsonArray items:
                items.RemoveAt(Index(path[^1], items.Count)!.Value);
                break;
        }
    }

    private static int? Index(string token, int count) =>
        int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < count ? index : null;

    private static ApiException Malformed() => ApiException.BadRequest("error decoding patch: the body is no list of operations with a path");

    private static ApiException Missing(ReadOnlySpan<string> path) => Failed($"the path /{string.Join('/', path.ToArray())} does not exist in the object");

    private static ApiException Failed(string why) =>
        new(422, "Invalid", $"the server rejected our request due to an error in our request: {why}");
}
