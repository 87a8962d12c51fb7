using System.Collections;
using System.Reflection;
using System.Text.Json;
using Pulumi.Protocol.Values;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Serialization;

/// <summary>Turns a value of the program into a property value, and collects the resources that it came from.</summary>
internal sealed class PropertySerializer(SerializationOptions options)
{
    /// <summary>The resources that the values serialized so far came from.</summary>
    public HashSet<Resource> Dependencies { get; } = [];

    /// <summary>Serializes one value; a null result stands for null.</summary>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value, or one inside it, is of a type that cannot be sent.</exception>
    public async Task<PropertyValue?> SerializeAsync(string path, object? value)
    {
        switch (value)
        {
            case null or ValueTuple:
                return null;
            case string text:
                return text;
            case bool flag:
                return flag;
            case int number:
                return (double)number;
            case double number:
                return double.IsFinite(number) ? number : throw Unsupported(path, "is not a finite number");
            case IInput input:
                return await SerializeOutputAsync(path, input.ToElementwiseOutput()).ConfigureAwait(false);
            case IOutput output:
                return await SerializeOutputAsync(path, output).ConfigureAwait(false);
            case InputArgs args:
                return await SerializeEntriesAsync(path, args.ToDictionary()).ConfigureAwait(false);
            case AssetOrArchive asset:
                return asset.Value ?? throw Unsupported(path, "was read from a response that is not an asset or archive");
            case Resource resource:
                return await SerializeResourceAsync(resource).ConfigureAwait(false);
            case IUnion union:
                return await SerializeAsync(path, union.Value).ConfigureAwait(false);
            case JsonElement element:
                return JsonValues.Read(element);
            case JsonDocument document:
                return JsonValues.Read(document.RootElement);
            case Task:
                throw Unsupported(path, "is a task; wrap it with Output.Create");
            case IDictionary dictionary:
                return await SerializeEntriesAsync(path, TextKeyed(path, dictionary)).ConfigureAwait(false);
            case IList list:
                return await SerializeListAsync(path, list).ConfigureAwait(false);
            case Enum enumeration when enumeration.GetTypeCode() == TypeCode.Int32:
                return (double)(int)value;
            default:
                return await SerializeByAttributeAsync(path, value).ConfigureAwait(false);
        }
    }

    private async Task<PropertyValue?> SerializeOutputAsync(string path, IOutput output)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        var content = new PropertySerializer(options with { KeepOutputValues = false });
        var value = data.IsKnown ? await content.SerializeAsync(path, data.Value).ConfigureAwait(false) : null;

        var resources = data.Resources.Union(content.Dependencies);
        Dependencies.UnionWith(resources);
        if (options.KeepOutputValues && (!data.IsKnown || data.IsSecret || resources.Count > 0))
        {
            var urns = await DependencyExpansion.GetUrnsAsync(resources).ConfigureAwait(false);
            return new OutputValue(
                data.IsKnown ? value ?? NullValue.Instance : null, data.IsSecret, [.. urns.Select(ProtocolUrn.Parse)]);
        }

        if (!data.IsKnown)
            value = UnknownValue.Instance;
        return data.IsSecret ? (value ?? NullValue.Instance).AsSecret() : value;
    }

    private async Task<PropertyValue> SerializeResourceAsync(Resource resource)
    {
        if (options is not { KeepResources: true, ExcludeReferencesFromDependencies: true })
            Dependencies.Add(resource);

        PropertyValue? id = resource is not CustomResource custom ? null
            : custom.Id is not null && await custom.Id.DataTask.ConfigureAwait(false) is { IsKnown: true } data ? data.Value
            : UnknownValue.Instance;
        if (!options.KeepResources && id is not null)
            return id;

        var urn = await resource.Urn.GetValueAsync(whenUnknown: "").ConfigureAwait(false);
        if (!options.KeepResources)
            return urn;
        return new ResourceReferenceValue(ProtocolUrn.Parse(urn), id is UnknownValue ? "" : id, PackageVersion: "");
    }

    private async Task<PropertyValue> SerializeEntriesAsync(string path, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        var properties = new Dictionary<string, PropertyValue>();
        foreach (var (key, entry) in entries)
        {
            if (await SerializeAsync($"{path}.{key}", entry).ConfigureAwait(false) is { } value)
                properties[key] = value;
        }

        return PropertyMap.From(properties);
    }

    private static IEnumerable<KeyValuePair<string, object?>> TextKeyed(string path, IDictionary dictionary)
    {
        foreach (DictionaryEntry entry in dictionary)
        {
            yield return entry.Key is string key
                ? new(key, entry.Value)
                : throw Unsupported(path, "has keys that are not strings");
        }
    }

    private async Task<PropertyValue> SerializeListAsync(string path, IList list)
    {
        var items = new List<PropertyValue>();
        for (var index = 0; !IsDefaultImmutableArray(list) && index < list.Count; index++)
            items.Add(await SerializeAsync($"{path}[{index}]", list[index]).ConfigureAwait(false) ?? NullValue.Instance);
        return new ArrayValue([.. items]);
    }

    private static bool IsDefaultImmutableArray(IList list)
        => list.GetType() is { IsValueType: true } type && list.Equals(Activator.CreateInstance(type));

    private async Task<PropertyValue?> SerializeByAttributeAsync(string path, object value)
    {
        var type = value.GetType();
        if (type.IsValueType && type.GetCustomAttribute<EnumTypeAttribute>() is not null)
            return await SerializeAsync(path, EnumTypes.ToPlainValue(value)).ConfigureAwait(false);

        if (type.GetCustomAttribute<OutputTypeAttribute>() is not null)
        {
            var fields = type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(field => field.IsInitOnly)
                .Select(field => KeyValuePair.Create(
                    char.ToLowerInvariant(field.Name[0]) + field.Name[1..], field.GetValue(value)));
            return await SerializeEntriesAsync(path, fields).ConfigureAwait(false);
        }

        throw Unsupported(path, $"is a {type.FullName}, which is not a supported argument type");
    }

    private static InvalidOperationException Unsupported(string path, string problem) => new($"{path} {problem}.");
}
