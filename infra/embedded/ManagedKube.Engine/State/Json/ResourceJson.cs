using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Secrets;
using Pulumi.Protocol;
using Pulumi.Protocol.Paths;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.State.Json;

/// <summary>One resource of a deployment, to and from JSON; members that are empty are left out.</summary>
internal static class ResourceJson
{
    public static void Write(Utf8JsonWriter json, ResourceState state, SecretTexts? secrets)
    {
        var properties = new PropertyJsonWriter(secrets, state.Urn.Text);
        json.WriteStartObject();
        json.WriteString("urn", state.Urn.Text);
        json.WriteBoolean("custom", state.Custom);
        WriteFlag(json, "delete", state.Delete);
        WriteText(json, "id", state.Id);
        json.WriteString("type", state.Type);
        WriteProperties(json, "inputs", state.Inputs, properties);
        WriteProperties(json, "outputs", state.Outputs, properties);
        WriteText(json, "parent", state.Parent.Text);
        WriteFlag(json, "protect", state.Protect);
        WriteFlag(json, "taint", state.Taint);
        WriteFlag(json, "external", state.External);
        WriteTexts(json, "dependencies", state.Dependencies.Select(urn => urn.Text));
        WriteTexts(json, "initErrors", state.InitErrors);
        WriteText(json, "provider", state.Provider);
        WritePropertyDependencies(json, state.PropertyDependencies);
        WriteFlag(json, "pendingReplacement", state.PendingReplacement);
        WriteTexts(json, "additionalSecretOutputs", state.AdditionalSecretOutputs);
        WriteTimeouts(json, state.CustomTimeouts);
        WriteText(json, "importID", state.ImportId);
        WriteFlag(json, "retainOnDelete", state.RetainOnDelete);
        WriteText(json, "deletedWith", state.DeletedWith.Text);
        WriteTexts(json, "replaceWith", state.ReplaceWith.Select(urn => urn.Text));
        WriteTime(json, "created", state.Created);
        WriteTime(json, "modified", state.Modified);
        WriteTexts(json, "ignoreChanges", state.IgnoreChanges);
        WriteTexts(json, "replaceOnChanges", state.ReplaceOnChanges);
        WriteHideDiff(json, state.HideDiff);
        if (state.ReplacementTrigger is not null)
        {
            json.WritePropertyName("replacementTrigger");
            properties.Write(json, state.ReplacementTrigger);
        }
        WriteFlag(json, "refreshBeforeUpdate", state.RefreshBeforeUpdate);
        HooksJson.Write(json, state.Hooks);
        foreach (var (key, node) in state.OtherMembers)
        {
            json.WritePropertyName(key);
            WriteNode(json, node);
        }
        json.WriteEndObject();
    }

    /// <exception cref="FormatException">A member is malformed.</exception>
    public static ResourceState Read(JsonElement json, SecretTexts secrets)
    {
        var urn = Urn.Parse(Text(json, "urn"));
        var properties = new PropertyJsonReader(secrets, urn.Text);
        return new ResourceState
        {
            Urn = urn,
            Type = Text(json, "type"),
            Custom = Flag(json, "custom"),
            Delete = Flag(json, "delete"),
            Id = Text(json, "id"),
            Inputs = Map(json, "inputs", properties),
            Outputs = Map(json, "outputs", properties),
            Parent = UrnOf(json, "parent"),
            Protect = Flag(json, "protect"),
            Taint = Flag(json, "taint"),
            External = Flag(json, "external"),
            Dependencies = Urns(json, "dependencies"),
            InitErrors = Texts(json, "initErrors"),
            Provider = Text(json, "provider"),
            PropertyDependencies = PropertyDependencies(json),
            PendingReplacement = Flag(json, "pendingReplacement"),
            AdditionalSecretOutputs = Texts(json, "additionalSecretOutputs"),
            CustomTimeouts = Timeouts(json),
            ImportId = Text(json, "importID"),
            RetainOnDelete = Flag(json, "retainOnDelete"),
            DeletedWith = UrnOf(json, "deletedWith"),
            ReplaceWith = Urns(json, "replaceWith"),
            Created = Time(json, "created"),
            Modified = Time(json, "modified"),
            IgnoreChanges = Texts(json, "ignoreChanges"),
            ReplaceOnChanges = Texts(json, "replaceOnChanges"),
            HideDiff = HideDiff(json),
            ReplacementTrigger = json.TryGetProperty("replacementTrigger", out var trigger) ? properties.Read(trigger) : null,
            RefreshBeforeUpdate = Flag(json, "refreshBeforeUpdate"),
            Hooks = HooksJson.Read(json),
            OtherMembers = json.EnumerateObject()
                .Where(member => !KnownMembers.Contains(member.Name))
                .ToImmutableSortedDictionary(member => member.Name, member => JsonNode.Parse(member.Value.GetRawText()), StringComparer.Ordinal),
        };
    }

    internal static void WriteNode(Utf8JsonWriter json, JsonNode? node)
    {
        if (node is null)
            json.WriteNullValue();
        else
            node.WriteTo(json);
    }

    private static readonly ImmutableHashSet<string> KnownMembers =
    [
        "urn", "custom", "delete", "id", "type", "inputs", "outputs", "parent", "protect", "taint", "external", "dependencies", "initErrors",
        "provider", "propertyDependencies", "pendingReplacement", "additionalSecretOutputs", "aliases", "customTimeouts", "importID",
        "retainOnDelete", "deletedWith", "replaceWith", "created", "modified", "ignoreChanges", "replaceOnChanges", "hideDiff",
        "replacementTrigger", "refreshBeforeUpdate", HooksJson.Member,
    ];

    internal static void WriteFlag(Utf8JsonWriter json, string name, bool value)
    {
        if (value)
            json.WriteBoolean(name, true);
    }

    internal static void WriteText(Utf8JsonWriter json, string name, string value)
    {
        if (value.Length > 0)
            json.WriteString(name, value);
    }

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? value)
    {
        if (value is { } time)
            json.WriteString(name, StateJson.Time(time));
    }

    internal static void WriteProperties(Utf8JsonWriter json, string name, PropertyMap map, PropertyJsonWriter writer)
    {
        if (map.Count == 0)
            return;
        json.WritePropertyName(name);
        writer.Write(json, map);
    }

    internal static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        var list = texts as IReadOnlyCollection<string> ?? [.. texts];
        if (list.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var text in list)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    internal static void WritePropertyDependencies(Utf8JsonWriter json, ImmutableSortedDictionary<string, ImmutableArray<Urn>> dependencies)
    {
        if (dependencies.IsEmpty)
            return;
        json.WriteStartObject("propertyDependencies");
        foreach (var (property, urns) in dependencies)
        {
            json.WriteStartArray(property);
            foreach (var urn in urns)
                json.WriteStringValue(urn.Text);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    internal static void WriteTimeouts(Utf8JsonWriter json, OperationTimeouts? timeouts)
    {
        if (timeouts is null)
            return;
        json.WriteStartObject("customTimeouts");
        foreach (var (name, value) in new[]
        {
            ("create", timeouts.Create), ("update", timeouts.Update), ("delete", timeouts.Delete), ("read", timeouts.Read),
        })
            if (value is { } time)
                json.WriteNumber(name, time.TotalSeconds);
        json.WriteEndObject();
    }

    private static void WriteHideDiff(Utf8JsonWriter json, ImmutableArray<PropertyPath> paths)
    {
        if (paths.IsEmpty)
            return;
        json.WriteStartArray("hideDiff");
        foreach (var path in paths)
        {
            json.WriteStartArray();
            foreach (var element in path.Elements)
                if (element.Key is not null || element.IsWildcard)
                    json.WriteStringValue(element.Key ?? "*");
                else
                    json.WriteNumberValue(element.Index);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    internal static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    internal static bool Flag(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    internal static Urn UrnOf(JsonElement json, string name) => Text(json, name) is { Length: > 0 } text ? Urn.Parse(text) : default;

    private static DateTimeOffset? Time(JsonElement json, string name) => Text(json, name) is { Length: > 0 } text ? StateJson.Time(text) : null;

    internal static ImmutableArray<string> Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(item => item.GetString() ?? "")]
            : [];

    internal static ImmutableArray<Urn> Urns(JsonElement json, string name) => [.. Texts(json, name).Select(Urn.Parse)];

    internal static PropertyMap Map(JsonElement json, string name, PropertyJsonReader reader) =>
        json.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object ? reader.ReadMap(map) : PropertyMap.Empty;

    internal static ImmutableSortedDictionary<string, ImmutableArray<Urn>> PropertyDependencies(JsonElement json) =>
        json.TryGetProperty("propertyDependencies", out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().ToImmutableSortedDictionary(
                member => member.Name, member => Urns(map, member.Name), StringComparer.Ordinal)
            : ImmutableSortedDictionary.Create<string, ImmutableArray<Urn>>(StringComparer.Ordinal);

    internal static OperationTimeouts? Timeouts(JsonElement json)
    {
        if (!json.TryGetProperty("customTimeouts", out var timeouts) || timeouts.ValueKind != JsonValueKind.Object)
            return null;
        return new OperationTimeouts(Seconds("create"), Seconds("update"), Seconds("delete"), Seconds("read"));

        TimeSpan? Seconds(string name) => timeouts.TryGetProperty(name, out var value) ? TimeSpan.FromSeconds(value.GetDouble()) : null;
    }

    private static ImmutableArray<PropertyPath> HideDiff(JsonElement json) =>
        json.TryGetProperty("hideDiff", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(path => path.EnumerateArray().Aggregate(PropertyPath.Root, (at, element) => at.Append(Element(element))))]
            : [];

    private static PathElement Element(JsonElement json) => json.ValueKind == JsonValueKind.Number
        ? PathElement.OfIndex(json.GetInt32())
        : json.GetString() is "*" ? PathElement.Wildcard : PathElement.OfKey(json.GetString() ?? "");
}
