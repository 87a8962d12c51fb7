using System.Text.Json.Nodes;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Types;

/// <summary>Reads the OpenAPI schemas of CustomResourceDefinitions.</summary>
internal static class StructuralSchema
{
    /// <summary>The type of the whole object.</summary>
    /// <param name="schema">Its schema; null when everything may be in it.</param>
    public static FieldType RootType(JsonObject? schema)
    {
        var type = schema is null ? FieldType.Any : TypeOf(schema);
        var fields = new Dictionary<string, FieldType>(type.Kind == FieldKind.Struct ? type.Fields : new Dictionary<string, FieldType>())
        {
            ["metadata"] = BuiltInTypes.Get("meta.v1.ObjectMeta"),
        };
        return new FieldType { Kind = FieldKind.Struct, Fields = fields, IsOpen = type.Kind != FieldKind.Struct || type.IsOpen };
    }

    /// <summary>Fills absent fields with the defaults of a schema.</summary>
    public static void SetDefaults(JsonNode? value, JsonObject schema)
    {
        if (value is JsonObject fields)
        {
            foreach (var (name, property) in Properties(schema))
            {
                if (fields[name] is null && property["default"] is { } fallback && !(fields.ContainsKey(name) && property.FlagAt("nullable")))
                    fields[name] = fallback.DeepClone();
                SetDefaults(fields[name], property);
            }

            if (schema["additionalProperties"] is JsonObject element)
            {
                foreach (var (_, item) in fields)
                    SetDefaults(item, element);
            }
        }
        else if (value is JsonArray items && schema["items"] is JsonObject element)
        {
            foreach (var item in items)
                SetDefaults(item, element);
        }
    }

    public static IEnumerable<(string Name, JsonObject Schema)> Properties(JsonObject schema) =>
        (schema["properties"] as JsonObject)?.Where(pair => pair.Value is JsonObject).Select(pair => (pair.Key, (JsonObject)pair.Value!)) ?? [];

    private static FieldType TypeOf(JsonObject schema)
    {
        if (schema.FlagAt("x-kubernetes-int-or-string"))
            return new FieldType { Kind = FieldKind.IntOrString };
        var isOpen = schema.FlagAt("x-kubernetes-preserve-unknown-fields");
        return schema.TextAt("type") switch
        {
            "object" => ObjectType(schema, isOpen),
            "array" => ListType(schema),
            "string" => new FieldType { Kind = FieldKind.String },
            "integer" or "number" => new FieldType { Kind = FieldKind.Number },
            "boolean" => new FieldType { Kind = FieldKind.Boolean },
            _ => FieldType.Any,
        };
    }

    private static FieldType ObjectType(JsonObject schema, bool isOpen)
    {
        var isAtomic = schema.TextAt("x-kubernetes-map-type") == "atomic";
        if (schema["additionalProperties"] is JsonObject element)
            return new FieldType { Kind = FieldKind.Map, IsAtomic = isAtomic, Element = TypeOf(element) };
        if (schema.FlagAt("additionalProperties"))
            return new FieldType { Kind = FieldKind.Map, IsAtomic = isAtomic, Element = FieldType.Any };
        var fields = Properties(schema).ToDictionary(property => property.Name, property => TypeOf(property.Schema));
        if (schema.FlagAt("x-kubernetes-embedded-resource"))
        {
            fields["apiVersion"] = fields["kind"] = new FieldType { Kind = FieldKind.String };
            fields["metadata"] = BuiltInTypes.Get("meta.v1.ObjectMeta");
        }

        return new FieldType { Kind = FieldKind.Struct, IsAtomic = isAtomic, IsOpen = isOpen, Fields = fields, Defaults = Defaults(schema) };
    }

    private static FieldType ListType(JsonObject schema)
    {
        var kind = schema.TextAt("x-kubernetes-list-type");
        return new FieldType
        {
            Kind = FieldKind.List,
            IsAtomic = kind is not ("set" or "map"),
            IsSet = kind == "set",
            Keys = kind == "map" ? [.. schema.TextsAt("x-kubernetes-list-map-keys")] : [],
            Element = schema["items"] is JsonObject items ? TypeOf(items) : FieldType.Any,
        };
    }

    private static Dictionary<string, JsonNode> Defaults(JsonObject schema) =>
        Properties(schema).Where(property => property.Schema["default"] is JsonValue)
            .ToDictionary(property => property.Name, property => property.Schema["default"]!.DeepClone());
}
