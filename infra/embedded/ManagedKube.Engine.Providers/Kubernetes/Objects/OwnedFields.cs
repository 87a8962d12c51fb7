using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>
/// The fields of an object that anybody owns, as the API server notes them in its managed fields. From these notes also follows
/// which lists are one value as a whole, and which are shared.
/// </summary>
internal readonly record struct OwnedFields(ImmutableArray<JsonObject> Nodes)
{
    private const string Field = "f:";
    private const string Key = "k:";
    private const string Member = "v:";

    /// <summary>The fields of a live object.</summary>
    public static OwnedFields Of(JsonObject live) =>
        new([.. live.Map("metadata").Items("managedFields").Select(entry => entry.Map("fieldsV1")).OfType<JsonObject>()]);

    /// <summary>Those of a field.</summary>
    public OwnedFields Child(string name) => new([.. Nodes.Select(node => node.Map(Field + name)).OfType<JsonObject>()]);

    /// <summary>Those of an item of a shared list.</summary>
    public OwnedFields Item(PropertyValue item)
    {
        if (item.Unwrapped is not ObjectValue { Properties: var properties })
            return new([]);
        return new([.. Nodes
            .SelectMany(node => node.Where(child => child.Value is JsonObject && Fields(child.Key) is { } key && Fits(key, properties)))
            .Select(child => (JsonObject)child.Value!)]);
    }

    /// <summary>What tells the items of a list apart; null when the list is one value.</summary>
    public ListKey? SharedBy()
    {
        foreach (var (name, _) in Nodes.SelectMany(node => node))
        {
            if (Fields(name) is { } key)
                return new([.. key.Select(field => field.Key)]);
            if (name.StartsWith(Member, StringComparison.Ordinal))
                return new([]);
        }
        return null;
    }

    private static bool Fits(JsonObject key, PropertyMap item) =>
        key.All(field => item.Get(field.Key) is not { } value || ValueDiff.AreEqual(ObjectJson.Read(field.Value), value));

    private static JsonObject? Fields(string name)
    {
        if (!name.StartsWith(Key, StringComparison.Ordinal))
            return null;
        try
        {
            return JsonNode.Parse(name[Key.Length..]) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
