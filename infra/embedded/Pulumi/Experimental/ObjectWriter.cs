using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using Pulumi.Serialization;

namespace Pulumi.Experimental;

/// <summary>Turns objects into property values: see <see cref="PropertyValueSerializer.Serialize"/>.</summary>
internal static class ObjectWriter
{
    public static async Task<PropertyValue> WriteAsync(object? value)
    {
        switch (value)
        {
            case null:
                return PropertyValue.Null;
            case PropertyValue propertyValue:
                return propertyValue;
            case string text:
                return new(text);
            case bool flag:
                return new(flag);
            case Enum or byte or short or ushort or int or uint or long or ulong or float or double or decimal:
                return new(Convert.ToDouble(value, CultureInfo.InvariantCulture));
            case Asset asset:
                return new(asset);
            case Archive archive:
                return new(archive);
            case IInput input:
                return await WriteAsync(input.ToElementwiseOutput()).ConfigureAwait(false);
            case IOutput output:
                return await WriteOutputAsync(output).ConfigureAwait(false);
            case InputArgs args:
                return await WriteMembersAsync(args.ToDictionary()).ConfigureAwait(false);
            case Resource resource:
                return await WriteResourceAsync(resource).ConfigureAwait(false);
            case IUnion union:
                return await WriteAsync(union.Value).ConfigureAwait(false);
            case IDictionary dictionary:
                return await WriteMembersAsync(TextKeyed(dictionary)).ConfigureAwait(false);
            case IEnumerable items:
                return await WriteItemsAsync(items).ConfigureAwait(false);
            default:
                return await WriteObjectAsync(value).ConfigureAwait(false);
        }
    }

    /// <summary>The output properties of a component, by wire name; those that are null are left out.</summary>
    public static async Task<ImmutableDictionary<string, PropertyValue>> WriteOutputsAsync(ComponentResource component)
    {
        var outputs = ImmutableDictionary.CreateBuilder<string, PropertyValue>();
        foreach (var property in component.GetType().GetProperties())
        {
            if (property.GetCustomAttribute<OutputAttribute>() is not null && property.GetValue(component) is { } value)
                outputs[WireNames.Of(property)] = await WriteAsync(value).ConfigureAwait(false);
        }

        return outputs.ToImmutable();
    }

    private static async Task<PropertyValue> WriteOutputAsync(IOutput output)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        var content = data.IsKnown ? await WriteAsync(data.Value).ConfigureAwait(false) : PropertyValue.Computed;
        var urns = await Task.WhenAll(data.Resources.Select(resource => resource.Urn.GetValueAsync(whenUnknown: ""))).ConfigureAwait(false);
        return content
            .WithDependencies(content.Dependencies.Union(urns.Where(urn => urn.Length > 0).Select(urn => new Urn(urn))))
            .WithSecret(data.IsSecret || content.IsSecret);
    }

    private static async Task<PropertyValue> WriteResourceAsync(Resource resource)
    {
        var urn = await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        PropertyValue? id = null;
        if (resource is CustomResource custom)
        {
            id = custom.Id is not null && await custom.Id.DataTask.ConfigureAwait(false) is { IsKnown: true } data
                ? new(data.Value)
                : PropertyValue.Computed;
        }

        return new(new ResourceReference(new(urn), id, version: ""));
    }

    private static async Task<PropertyValue> WriteItemsAsync(IEnumerable items)
    {
        var values = ImmutableArray.CreateBuilder<PropertyValue>();

        // An immutable array that was never assigned cannot be enumerated.
        if (!(items.GetType() is { IsValueType: true } type && items.Equals(Activator.CreateInstance(type))))
        {
            foreach (var item in items)
                values.Add(await WriteAsync(item).ConfigureAwait(false));
        }

        return new(values.ToImmutable());
    }

    private static async Task<PropertyValue> WriteObjectAsync(object value)
    {
        var type = value.GetType();
        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
            return await WriteAsync(EnumTypes.ToPlainValue(value)).ConfigureAwait(false);

        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .Select(property => KeyValuePair.Create(WireNames.Of(property), property.GetValue(value)));
        var fields = type.GetCustomAttribute<OutputTypeAttribute>() is null
            ? []
            : type.GetFields(BindingFlags.Public | BindingFlags.Instance)
                .Select(field => KeyValuePair.Create(WireNames.CamelCase(field.Name), field.GetValue(value)));
        return await WriteMembersAsync(properties.Concat(fields)).ConfigureAwait(false);
    }

    private static async Task<PropertyValue> WriteMembersAsync(IEnumerable<KeyValuePair<string, object?>> members)
    {
        var values = ImmutableDictionary.CreateBuilder<string, PropertyValue>();
        foreach (var (name, member) in members)
            values[name] = await WriteAsync(member).ConfigureAwait(false);
        return new(values.ToImmutable());
    }

    private static IEnumerable<KeyValuePair<string, object?>> TextKeyed(IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return entry.Key is string key
                ? new(key, entry.Value)
                : throw new InvalidOperationException($"A {dictionary.GetType()} has keys that are not strings.");
        }
    }
}
