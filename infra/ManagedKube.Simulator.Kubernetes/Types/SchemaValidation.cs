using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ManagedKube.Simulator.Kubernetes.Objects;

namespace ManagedKube.Simulator.Kubernetes.Types;

/// <summary>Checks custom objects against the schema of their definition. Rules in CEL are not evaluated.</summary>
internal static class SchemaValidation
{
    public static List<FieldError> Check(JsonObject body, JsonObject schema)
    {
        var errors = new List<FieldError>();
        Check(body, schema, string.Empty, errors);
        return errors;
    }

    private static void Check(JsonNode? node, JsonObject schema, string path, List<FieldError> errors)
    {
        if (node is null)
        {
            if (!schema.FlagAt("nullable") && schema.TextAt("type") is { } expected)
                errors.Add(FieldError.TypeInvalid(path, $"\"null\": {path} in body must be of type {expected}: \"null\""));
            return;
        }

        if (!HasType(node, schema))
        {
            errors.Add(FieldError.TypeInvalid(path, $"\"{Name(node)}\": {path} in body must be of type {schema.TextAt("type")}: \"{Name(node)}\""));
            return;
        }

        if (schema["enum"] is JsonArray allowed && !allowed.Any(item => ObjectNodes.Same(item, node)))
            errors.Add(FieldError.NotSupported(path, Plain(node), allowed.Select(Plain)));
        switch (node)
        {
            case JsonObject fields:
                CheckFields(fields, schema, path, errors);
                break;
            case JsonArray items:
                CheckItems(items, schema, path, errors);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                CheckText(value.GetValue<string>(), schema, path, errors);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.Number:
                CheckNumber(value.Real(), schema, path, errors);
                break;
        }

        CheckCombinations(node, schema, path, errors);
    }

    private static void CheckFields(JsonObject fields, JsonObject schema, string path, List<FieldError> errors)
    {
        foreach (var required in schema.TextsAt("required").Where(name => !fields.ContainsKey(name)))
            errors.Add(FieldError.Required(Join(path, required)));
        if (schema.NumberAt("minProperties") is { } least && fields.Count < least)
            errors.Add(FieldError.Invalid(path, Plain(fields), $"{path} in body should have at least {least} properties"));
        if (schema.NumberAt("maxProperties") is { } most && fields.Count > most)
            errors.Add(FieldError.Invalid(path, Plain(fields), $"{path} in body should have at most {most} properties"));
        var named = StructuralSchema.Properties(schema).ToDictionary(property => property.Name, property => property.Schema);
        foreach (var (name, value) in fields)
        {
            if (path.Length == 0 && name == "metadata")
                continue;
            if (named.TryGetValue(name, out var property))
                Check(value, property, Join(path, name), errors);
            else if (schema["additionalProperties"] is JsonObject element)
                Check(value, element, Join(path, name), errors);
        }
    }

    private static void CheckItems(JsonArray items, JsonObject schema, string path, List<FieldError> errors)
    {
        if (schema.NumberAt("minItems") is { } least && items.Count < least)
            errors.Add(FieldError.Invalid(path, items.Count.ToString(CultureInfo.InvariantCulture), $"{path} in body should have at least {least} items"));
        if (schema.NumberAt("maxItems") is { } most && items.Count > most)
            errors.Add(new FieldError(path, "FieldValueTooMany", $"Too many: {items.Count}: must have at most {most} items"));
        if (schema["items"] is JsonObject element)
        {
            for (var index = 0; index < items.Count; index++)
                Check(items[index], element, $"{path}[{index}]", errors);
        }

        CheckDuplicates(items, schema, path, errors);
    }

    private static void CheckDuplicates(JsonArray items, JsonObject schema, string path, List<FieldError> errors)
    {
        var keys = schema.TextsAt("x-kubernetes-list-map-keys").ToList();
        var isSet = schema.TextAt("x-kubernetes-list-type") == "set" || schema.FlagAt("uniqueItems");
        if (keys.Count == 0 && !isSet)
            return;
        var seen = new HashSet<string>();
        for (var index = 0; index < items.Count; index++)
        {
            var identity = keys.Count == 0
                ? items[index]?.ToJsonString() ?? "null"
                : new JsonObject(keys.Select(key => KeyValuePair.Create(key, items[index].At(key)?.DeepClone()))).ToJsonString();
            if (!seen.Add(identity))
                errors.Add(FieldError.Duplicate($"{path}[{index}]", identity));
        }
    }

    private static void CheckText(string text, JsonObject schema, string path, List<FieldError> errors)
    {
        if (schema.NumberAt("minLength") is { } least && text.Length < least)
            errors.Add(FieldError.Invalid(path, $"\"{text}\"", $"{path} in body should be at least {least} chars long"));
        if (schema.NumberAt("maxLength") is { } most && text.Length > most)
            errors.Add(new FieldError(path, "FieldValueTooLong", $"Too long: may not be more than {most} bytes"));
        if (schema.TextAt("pattern") is { } pattern && !Matches(text, pattern))
            errors.Add(FieldError.Invalid(path, $"\"{text}\"", $"{path} in body should match '{pattern}'"));
        if (schema.TextAt("format") == "date-time" && !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _))
            errors.Add(FieldError.Invalid(path, $"\"{text}\"", $"{path} in body must be of type date-time: \"{text}\""));
    }

    private static void CheckNumber(double number, JsonObject schema, string path, List<FieldError> errors)
    {
        if (schema["minimum"] is JsonValue least && (number < least.Real() || (number == least.Real() && schema.FlagAt("exclusiveMinimum"))))
            errors.Add(FieldError.Invalid(path, Text(number), $"{path} in body should be greater than{OrEqual(schema, "exclusiveMinimum")} {least}"));
        if (schema["maximum"] is JsonValue most && (number > most.Real() || (number == most.Real() && schema.FlagAt("exclusiveMaximum"))))
            errors.Add(FieldError.Invalid(path, Text(number), $"{path} in body should be less than{OrEqual(schema, "exclusiveMaximum")} {most}"));
        if (schema["multipleOf"] is JsonValue step && Math.Abs(Math.IEEERemainder(number, step.Real())) > 1e-9)
            errors.Add(FieldError.Invalid(path, Text(number), $"{path} in body should be a multiple of {step}"));
    }

    private static void CheckCombinations(JsonNode node, JsonObject schema, string path, List<FieldError> errors)
    {
        foreach (var part in schema.ItemsAt("allOf"))
            Check(node, part, path, errors);
        if (schema["anyOf"] is JsonArray any && !any.OfType<JsonObject>().Any(part => Holds(node, part, path)))
            errors.Add(FieldError.Invalid(path, Plain(node), $"{path} in body must validate at least one schema (anyOf)"));
        if (schema["oneOf"] is JsonArray one && one.OfType<JsonObject>().Count(part => Holds(node, part, path)) != 1)
            errors.Add(FieldError.Invalid(path, Plain(node), $"{path} in body must validate one and only one schema (oneOf)"));
        if (schema["not"] is JsonObject not && Holds(node, not, path))
            errors.Add(FieldError.Invalid(path, Plain(node), $"{path} in body must not validate the schema (not)"));
    }

    private static bool Holds(JsonNode node, JsonObject schema, string path)
    {
        var errors = new List<FieldError>();
        Check(node, schema, path, errors);
        return errors.Count == 0;
    }

    private static bool HasType(JsonNode node, JsonObject schema)
    {
        var kind = node.GetValueKind();
        if (schema.FlagAt("x-kubernetes-int-or-string"))
            return kind is JsonValueKind.String or JsonValueKind.Number;
        return schema.TextAt("type") switch
        {
            "object" => kind == JsonValueKind.Object,
            "array" => kind == JsonValueKind.Array,
            "string" => kind == JsonValueKind.String,
            "boolean" => kind is JsonValueKind.True or JsonValueKind.False,
            "number" => kind == JsonValueKind.Number,
            "integer" => kind == JsonValueKind.Number && double.IsInteger(node.AsValue().Real()),
            _ => true,
        };
    }

    private static bool Matches(string text, string pattern)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
        }
        catch (ArgumentException)
        {
            // Another dialect of expressions: what cannot be read here refuses nothing.
            return true;
        }
    }

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string OrEqual(JsonObject schema, string exclusive) => schema.FlagAt(exclusive) ? "" : " or equal to";

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Plain(JsonNode? node) => node.AsText() ?? node?.ToJsonString() ?? "null";

    private static string Name(JsonNode node) => node.GetValueKind() switch
    {
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        JsonValueKind.String => "string",
        JsonValueKind.Number => "number",
        _ => "boolean",
    };
}
