using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Types;

/// <summary>Looks for what an object's type does not have.</summary>
internal static class UnknownFields
{
    /// <summary>Drops fields that the type does not have, and fields that are null.</summary>
    /// <returns>The paths of the unknown ones.</returns>
    public static List<string> Prune(JsonObject body, FieldType type)
    {
        var unknown = new List<string>();
        Prune(body, type, string.Empty, unknown);
        return unknown;
    }

    /// <summary>Checks that what is there has the type that it should have, as reading it into that type would.</summary>
    /// <exception cref="ApiException">A value is of another type.</exception>
    public static void CheckTypes(JsonNode? node, FieldType type, string path, string kind)
    {
        if (node is null)
            return;
        if (!Fits(node, type.Kind))
        {
            throw ApiException.BadRequest(
                $"{kind} in version \"v1\" cannot be handled as a {kind}: json: cannot unmarshal {Name(node)} into Go struct field {kind}{path} of type {Go(type.Kind)}");
        }

        if (node is JsonObject fields)
        {
            foreach (var (name, value) in fields)
                CheckTypes(value, type.Member(name) ?? FieldType.Any, $"{path}.{name}", kind);
        }
        else if (node is JsonArray items && type.Kind == FieldKind.List)
        {
            foreach (var item in items)
                CheckTypes(item, type.Element, path, kind);
        }
    }

    private static void Prune(JsonNode? node, FieldType type, string path, List<string> unknown)
    {
        if (node is JsonObject fields && type.Kind is FieldKind.Struct or FieldKind.Map)
        {
            foreach (var (name, value) in ((JsonObject)node).ToList())
            {
                if (value is null && type.Kind == FieldKind.Struct)
                {
                    fields.Remove(name);
                }
                else if (type.Member(name) is { } member)
                {
                    Prune(value, member, $"{path}{name}.", unknown);
                }
                else if (path.Length > 0 || name is not ("apiVersion" or "kind"))
                {
                    unknown.Add(path + name);
                    fields.Remove(name);
                }
            }
        }
        else if (node is JsonArray items && type.Kind == FieldKind.List)
        {
            for (var index = 0; index < items.Count; index++)
                Prune(items[index], type.Element, $"{path.TrimEnd('.')}[{index}].", unknown);
        }
    }

    private static bool Fits(JsonNode node, FieldKind kind) => kind switch
    {
        FieldKind.String or FieldKind.Time => node.GetValueKind() == JsonValueKind.String,
        FieldKind.Number => node.GetValueKind() == JsonValueKind.Number,
        FieldKind.Boolean => node.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        FieldKind.Quantity or FieldKind.IntOrString => node.GetValueKind() is JsonValueKind.String or JsonValueKind.Number,
        FieldKind.List => node is JsonArray,
        FieldKind.Map or FieldKind.Struct => node is JsonObject,
        _ => true,
    };

    private static string Name(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        JsonValueKind.Array => "array",
        JsonValueKind.Object => "object",
        _ => "bool",
    };

    private static string Go(FieldKind kind) => kind switch
    {
        FieldKind.String => "string",
        FieldKind.Number => "int32",
        FieldKind.Boolean => "bool",
        FieldKind.Time => "v1.Time",
        FieldKind.List => "[]",
        FieldKind.Map => "map",
        _ => "struct",
    };
}
