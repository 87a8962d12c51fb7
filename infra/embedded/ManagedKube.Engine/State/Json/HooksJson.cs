using System.Collections.Immutable;
using System.Text.Json;

namespace ManagedKube.Engine.State.Json;

/// <summary>The hooks of a resource, to and from JSON.</summary>
internal static class HooksJson
{
    public const string Member = "resourceHooks";

    public static void Write(Utf8JsonWriter json, ImmutableSortedDictionary<HookKind, ImmutableArray<string>> hooks)
    {
        if (hooks.IsEmpty)
            return;
        json.WriteStartObject(Member);
        foreach (var (kind, names) in hooks)
            ResourceJson.WriteTexts(json, kind.ToString(), names);
        json.WriteEndObject();
    }

    public static ImmutableSortedDictionary<HookKind, ImmutableArray<string>> Read(JsonElement json)
    {
        var hooks = ImmutableSortedDictionary.CreateBuilder<HookKind, ImmutableArray<string>>();
        if (json.TryGetProperty(Member, out var map) && map.ValueKind == JsonValueKind.Object)
            foreach (var kind in Enum.GetValues<HookKind>())
                if (ResourceJson.Texts(map, kind.ToString()) is { IsEmpty: false } names)
                    hooks[kind] = names;
        return hooks.ToImmutable();
    }
}
