using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Turns property values into objects: see <see cref="PropertyValueSerializer.Deserialize(PropertyValue, Type)"/>.</summary>
internal static class ObjectReader
{
    /// <summary>Reads a value as the given type.</summary>
    /// <exception cref="InvalidOperationException">The value does not fit the type; the message tells where.</exception>
    public static object? Read(PropertyValue value, Type type) => Read(value, type, "$");

    internal static object? Read(PropertyValue value, Type type, string path)
    {
        if (type == typeof(PropertyValue))
            return value;
        if (InputReader.IsInputOrOutput(type))
            return value.IsNull ? null : InputReader.Read(value, type, path);
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return value.IsNull ? null : Read(value, underlying, path);
        if (value.IsNull && !type.IsValueType)
            return null;
        if (value.IsComputed)
            throw new UnknownValueException(path);
        if (type == typeof(object))
            return ReadAny(value, path);
        if (type == typeof(string))
            return value.TryGetString(out var text) ? text : throw Mismatch(value, type, path);
        if (type == typeof(bool))
            return value.TryGetBool(out var flag) ? flag : throw Mismatch(value, type, path);
        if (typeof(AssetOrArchive).IsAssignableFrom(type))
            return ReadFile(value) is { } file && type.IsInstanceOfType(file) ? file : throw Mismatch(value, type, path);
        if (type.IsEnum)
            return value.TryGetNumber(out var index) ? Enum.ToObject(type, (int)index) : throw Mismatch(value, type, path);
        if (type.IsPrimitive || type == typeof(decimal))
            return value.TryGetNumber(out var number) ? ToNumber(number, type, path) : throw Mismatch(value, type, path);
        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
            return ReadEnumType(value, type, path);
        if (CollectionFactory.TryOf(type) is { } collection)
            return ReadCollection(value, type, collection, path);
        if (DiscriminatedUnion.Of(type) is { } union)
            type = FindCase(union, value, path);
        return value.TryGetMap(out var members) ? ClassReader.Read(members, type, path) : throw Mismatch(value, type, path);
    }

    private static object? ReadAny(PropertyValue value, string path)
        => value.Match<object?>(
            () => null,
            flag => flag,
            number => number,
            text => text,
            items => items.Select((item, index) => Read(item, typeof(object), $"{path}[{index}]")).ToImmutableArray(),
            members => members.ToImmutableDictionary(member => member.Key, member => Read(member.Value, typeof(object), $"{path}.{member.Key}")),
            asset => asset,
            archive => archive,
            reference => new DependencyResource(reference.URN),
            () => null);

    private static AssetOrArchive? ReadFile(PropertyValue value)
        => value.TryGetAsset(out var asset) ? asset : value.TryGetArchive(out var archive) ? archive : null;

    private static object ToNumber(double number, Type type, string path)
    {
        try
        {
            return Convert.ChangeType(type == typeof(int) ? Math.Truncate(number) : number, type, CultureInfo.InvariantCulture);
        }
        catch (OverflowException)
        {
            throw new InvalidOperationException(FormattableString.Invariant($"{path} is {number}, which does not fit into a {type.Name}."));
        }
    }

    private static object ReadEnumType(PropertyValue value, Type type, string path)
    {
        object plain = value.TryGetString(out var text) ? text
            : value.TryGetNumber(out var number) ? number
            : throw Mismatch(value, type, path);
        return EnumTypes.FindConstructor(type, plain.GetType())?.Invoke([plain]) ?? throw Mismatch(value, type, path);
    }

    private static object ReadCollection(PropertyValue value, Type type, CollectionFactory collection, string path)
    {
        if (collection.IsMap && value.TryGetMap(out var members))
        {
            return collection.CreateMap(members.Select(member
                => KeyValuePair.Create(member.Key, Read(member.Value, collection.ElementType, $"{path}.{member.Key}"))));
        }

        return !collection.IsMap && value.TryGetArray(out var items)
            ? collection.CreateList(items.Select((item, index) => Read(item, collection.ElementType, $"{path}[{index}]")))
            : throw Mismatch(value, type, path);
    }

    private static Type FindCase(DiscriminatedUnion union, PropertyValue value, string path)
        => union.TryFindType(ReadAny(value, path)!, out var type, out var problem)
            ? type
            : throw new InvalidOperationException($"{problem} for {path}.");

    private static InvalidOperationException Mismatch(PropertyValue value, Type type, string path)
        => new($"{path} is of kind {value.Type}, which is not a {type}.");
}
