using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json.Nodes;
using ManagedKube.Model.Definition;

namespace ManagedKube.Model.Configuration.Schema;

/// <summary>Writes settings as JSON schema.</summary>
internal sealed class SchemaWriter(Func<MemberInfo, string?> describe)
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase;

    /// <summary>A mapping.</summary>
    /// <param name="section">Its setting.</param>
    /// <param name="type">The record that it becomes.</param>
    public JsonObject Section(Setting section, Type type)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        foreach (var setting in section.Children.Settings.OrderBy(setting => !setting.Required))
        {
            properties[setting.Key] = Any(setting, type);
            if (setting.Required)
                required.Add(setting.Key);
        }
        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Count > 0)
            schema["required"] = required;
        return schema;
    }

    /// <summary>A value, a list of values, or a mapping with free keys.</summary>
    /// <param name="setting">Its setting.</param>
    /// <param name="type">The record that it is a member of.</param>
    public JsonObject Value(Setting setting, Type type) => Described(Shaped(setting), setting, Member(type, setting.Key));

    private JsonObject Any(Setting setting, Type type)
    {
        if (setting.Shape is not (SettingShape.Section or SettingShape.Sections))
            return Value(setting, type);
        var member = Member(type, setting.Key);
        var section = Section(setting, Inner(member));
        var schema = setting.Shape == SettingShape.Section ? section : new JsonObject { ["type"] = "array", ["items"] = section };
        return Described(schema, setting, member);
    }

    private JsonObject Described(JsonObject schema, Setting setting, MemberInfo member)
    {
        if (describe(member) is { } text)
            schema["description"] = text;
        if (setting.Default is { } value)
            schema["default"] = JsonValue.Create(value);
        if (setting is { Shape: SettingShape.Value, Form: { JsonType: "string", Allowed.IsEmpty: true } })
            schema["examples"] = new JsonArray(setting.Example);
        return schema;
    }

    private static JsonObject Shaped(Setting setting) => setting.Shape switch
    {
        SettingShape.Values => new JsonObject { ["type"] = "array", ["items"] = Formed(setting.Form!) },
        // Free values are texts, whatever YAML makes of them.
        SettingShape.Map => new JsonObject
        {
            ["type"] = "object",
            ["additionalProperties"] = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") },
        },
        _ => Formed(setting.Form!),
    };

    private static JsonObject Formed(ValueForm form)
    {
        var schema = new JsonObject { ["type"] = form.JsonType };
        if (form.Pattern is { } pattern)
            schema["pattern"] = pattern;
        if (!form.Allowed.IsEmpty)
            schema["enum"] = new JsonArray([.. form.Allowed.Select(value => JsonValue.Create(value))]);
        if (form.Minimum is { } minimum)
            schema["minimum"] = minimum;
        if (form.ExclusiveMinimum is { } below)
            schema["exclusiveMinimum"] = below;
        if (form.Maximum is { } maximum)
            schema["maximum"] = maximum;
        return schema;
    }

    // The sizes of a machine are written beside its other settings.
    private static MemberInfo Member(Type type, string key) =>
        type == typeof(ImmutableSortedDictionary<PlatformComponent, bool>)
            ? typeof(PlatformComponent).GetField(DefinitionNames.Components[key].ToString())!
            : type.GetProperty(key, Members)
                ?? typeof(MachineSize).GetProperty(key, Members)
                ?? throw new InvalidOperationException($"{type.Name} has no member for the setting {key}.");

    private static Type Inner(MemberInfo member)
    {
        var type = ((PropertyInfo)member).PropertyType;
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? type.GetGenericArguments()[0] : type;
    }
}
