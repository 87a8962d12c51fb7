using System.Collections;
using System.Reflection;
using System.Text.Json;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>Turns a value of the program into its form on the wire, and collects the resources that it came from.</summary>
internal sealed class PropertySerializer(SerializationOptions options)
{
    /// <summary>The resources that the values serialized so far came from.</summary>
    public HashSet<Resource> Dependencies { get; } = [];

    /// <summary>Serializes one value; a null result stands for null.</summary>
    /// <param name="path">Where the value is, for error messages.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="InvalidOperationException">The value, or one inside it, is of a type that cannot be sent.</exception>
    public async Task<Value?> SerializeAsync(string path, object? value)
    {
        switch (value)
        {
            case null or ValueTuple:
                return null;
            case string text:
                return Value.ForString(text);
            case bool flag:
                return Value.ForBool(flag);
            case int number:
                return Value.ForNumber(number);
            case double number:
                return double.IsFinite(number) ? Value.ForNumber(number) : throw Unsupported(path, "is not a finite number");
            case IInput input:
                return await SerializeOutputAsync(path, input.ToElementwiseOutput()).ConfigureAwait(false);
            case IOutput output:
                return await SerializeOutputAsync(path, output).ConfigureAwait(false);
            case InputArgs args:
                return await SerializeEntriesAsync(path, args.ToDictionary()).ConfigureAwait(false);
            case AssetOrArchive asset:
                return await SerializeAssetAsync(path, asset).ConfigureAwait(false);
            case Resource resource:
                return await SerializeResourceAsync(path, resource).ConfigureAwait(false);
            case IUnion union:
                return await SerializeAsync(path, union.Value).ConfigureAwait(false);
            case JsonElement element:
                return JsonValues.ToValue(element);
            case JsonDocument document:
                return JsonValues.ToValue(document.RootElement);
            case Task:
                throw Unsupported(path, "is a task; wrap it with Output.Create");
            case IDictionary dictionary:
                return await SerializeEntriesAsync(path, TextKeyed(path, dictionary)).ConfigureAwait(false);
            case IList list:
                return await SerializeListAsync(path, list).ConfigureAwait(false);
            case System.Enum enumeration when enumeration.GetTypeCode() == TypeCode.Int32:
                return Value.ForNumber((int)value);
            default:
                return await SerializeByAttributeAsync(path, value).ConfigureAwait(false);
        }
    }

    private async Task<Value?> SerializeOutputAsync(string path, IOutput output)
    {
        var data = await output.GetDataAsync().ConfigureAwait(false);
        var content = new PropertySerializer(options with { KeepOutputValues = false });
        var value = data.IsKnown ? await content.SerializeAsync(path, data.Value).ConfigureAwait(false) : null;

        var resources = data.Resources.Union(content.Dependencies);
        Dependencies.UnionWith(resources);
        if (options.KeepOutputValues && (!data.IsKnown || data.IsSecret || resources.Count > 0))
            return await CreateOutputValueAsync(data, value, resources).ConfigureAwait(false);

        if (!data.IsKnown)
            value = Value.ForString(SpecialValue.Unknown);
        return data.IsSecret ? SpecialValue.Secret(value ?? Value.ForNull()) : value;
    }

    private static async Task<Value> CreateOutputValueAsync(
        OutputData<object?> data, Value? value, IEnumerable<Resource> resources)
    {
        var result = SpecialValue.Create(SpecialValue.OutputSignature);
        if (data.IsKnown)
            result.StructValue.Fields[SpecialValue.ValueKey] = value ?? Value.ForNull();
        if (data.IsSecret)
            result.StructValue.Fields[SpecialValue.SecretKey] = Value.ForBool(true);

        var urns = await DependencyExpansion.GetUrnsAsync(resources).ConfigureAwait(false);
        if (urns.Count > 0)
            result.StructValue.Fields[SpecialValue.DependenciesKey] = Value.ForList([.. urns.Select(Value.ForString)]);
        return result;
    }

    private async Task<Value> SerializeAssetAsync(string path, AssetOrArchive asset)
    {
        if (asset is InvalidAsset or InvalidArchive)
            throw Unsupported(path, "was read from a response that is not an asset or archive");

        var content = await SerializeAsync($"{path}.{asset.ContentKey}", asset.Content).ConfigureAwait(false);
        return SpecialValue.Create(asset.Signature, (asset.ContentKey, content!));
    }

    private async Task<Value?> SerializeResourceAsync(string path, Resource resource)
    {
        var excluded = options is { KeepResources: true, ExcludeReferencesFromDependencies: true };
        var serializer = excluded ? new PropertySerializer(options with { KeepOutputValues = false }) : this;
        serializer.Dependencies.Add(resource);

        var id = resource is CustomResource { Id: not null } custom
            ? await custom.Id.GetValueAsync(whenUnknown: SpecialValue.Unknown).ConfigureAwait(false)
            : null;
        if (!options.KeepResources && resource is CustomResource)
            return Value.ForString(id ?? SpecialValue.Unknown);

        var urn = await resource.Urn.GetValueAsync(whenUnknown: SpecialValue.Unknown).ConfigureAwait(false);
        if (!options.KeepResources)
            return Value.ForString(urn);

        var reference = SpecialValue.Create(SpecialValue.ResourceSignature, (SpecialValue.UrnKey, Value.ForString(urn)));
        if (resource is CustomResource)
            reference.StructValue.Fields[SpecialValue.IdKey] = Value.ForString(id is null or SpecialValue.Unknown ? "" : id);
        return reference;
    }

    private async Task<Value> SerializeEntriesAsync(string path, IEnumerable<KeyValuePair<string, object?>> entries)
    {
        // Dictionaries enumerate in an order that differs between processes.
        var result = new Struct();
        foreach (var (key, entry) in entries.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            if (await SerializeAsync($"{path}.{key}", entry).ConfigureAwait(false) is { } value)
                result.Fields[key] = value;
        }

        return Value.ForStruct(result);
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

    private async Task<Value> SerializeListAsync(string path, IList list)
    {
        var result = new ListValue();
        for (var index = 0; !IsDefaultImmutableArray(list) && index < list.Count; index++)
        {
            var value = await SerializeAsync($"{path}[{index}]", list[index]).ConfigureAwait(false);
            result.Values.Add(value ?? Value.ForNull());
        }

        return new Value { ListValue = result };
    }

    private static bool IsDefaultImmutableArray(IList list)
        => list.GetType() is { IsValueType: true } type && list.Equals(Activator.CreateInstance(type));

    private async Task<Value?> SerializeByAttributeAsync(string path, object value)
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
