using System.Text.Json.Nodes;
using ManagedKube.Engine.Providers.Kubernetes.Values;
using Pulumi.Protocol.Diffing;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Kubernetes.Objects;

/// <summary>
/// Inputs as they would have to be for the object as it is now. Only what was asked for is looked at: fields that others own are
/// theirs. A field counts as changed when the live object differs from the recorded one, so that what the API server writes in
/// another way, such as quantities, does not.
/// </summary>
internal static class PresentInputs
{
    /// <param name="inputs">The recorded inputs.</param>
    /// <param name="recorded">The recorded live object; empty when it is not known.</param>
    /// <param name="live">The live object.</param>
    public static PropertyMap Of(PropertyMap inputs, PropertyMap recorded, JsonObject live)
    {
        var kind = inputs.Kind();
        var isSecret = SecretObjects.Is(kind);
        var now = ObjectJson.Read(isSecret ? SecretObjects.Decoded(live) : live);
        var before = isSecret && recorded.Count > 0 ? ObjectJson.Read(SecretObjects.Decoded(ObjectJson.Write(recorded.Remove("stringData")))) : recorded;
        // What the object is does not change, only the version in which it was read.
        return Map(inputs, before, now, OwnedFields.Of(live)).SetAll(inputs.Where((name, _) => name is "apiVersion" or "kind"));
    }

    private static PropertyMap Map(PropertyMap inputs, PropertyMap recorded, PropertyMap live, OwnedFields owned)
    {
        var result = PropertyMap.Empty;
        foreach (var (name, value) in inputs)
            if (Value(value, recorded.Get(name), live.Get(name), owned.Child(name)) is { } present)
                result = result.Set(name, present);
        return result;
    }

    // Null for a field that is gone.
    private static PropertyValue? Value(PropertyValue input, PropertyValue? recorded, PropertyValue? live, OwnedFields owned)
    {
        var present = Plain(input.Unwrapped, recorded?.Unwrapped, live?.Unwrapped, owned);
        return input is SecretValue ? present?.AsSecret() : present;
    }

    private static PropertyValue? Plain(PropertyValue input, PropertyValue? recorded, PropertyValue? live, OwnedFields owned)
    {
        if (input is NullValue || (recorded is not null && live is not null && ValueDiff.AreEqual(recorded, live)))
            return input;
        // What the API server has never kept, such as an empty map, is not missing.
        if (live is null)
            return recorded is null ? input : null;
        return (input, live) switch
        {
            (ObjectValue wanted, ObjectValue now) => Map(wanted.Properties, (recorded as ObjectValue)?.Properties ?? PropertyMap.Empty, now.Properties, owned),
            (ArrayValue wanted, ArrayValue now) => List(wanted, recorded as ArrayValue, now, owned),
            _ => live,
        };
    }

    private static PropertyValue List(ArrayValue input, ArrayValue? recorded, ArrayValue live, OwnedFields owned)
    {
        if (owned.SharedBy() is { } key)
            return SharedList(input, recorded, live, owned, key);
        if (input.Items.Length != live.Items.Length)
            return live;
        return new ArrayValue([.. input.Items.Select((item, i) =>
            Value(item, recorded is not null && i < recorded.Items.Length ? recorded.Items[i] : null, live.Items[i], new([])) ?? live.Items[i])]);
    }

    // Others may have items of their own in such a list.
    private static ArrayValue SharedList(ArrayValue input, ArrayValue? recorded, ArrayValue live, OwnedFields owned, ListKey key)
    {
        var present = new List<PropertyValue>();
        foreach (var item in input.Items)
            if (key.Find(live, item) is { } now
                && Value(item, recorded is null ? null : key.Find(recorded, item), now, owned.Item(now)) is { } value)
                present.Add(value);
        return new([.. present]);
    }
}
