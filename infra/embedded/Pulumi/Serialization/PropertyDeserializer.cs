using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace Pulumi.Serialization;

/// <summary>
/// Turns a property value into plain objects: string, bool, double, <see cref="ImmutableArray{T}"/> and
/// <see cref="ImmutableDictionary{TKey, TValue}"/> of such, assets, archives and resources. An unknown or secret anywhere
/// inside makes the whole unknown or secret.
/// </summary>
internal static class PropertyDeserializer
{
    // Keys of data that engines and providers keep for themselves.
    private const string InternalKeyPrefix = "__";

    public static OutputData<object?> Deserialize(PropertyValue value)
    {
        var metadata = new OutputMetadata();
        return metadata.Describe(Read(value, metadata));
    }

    private static object? Read(PropertyValue value, OutputMetadata metadata)
    {
        switch (value)
        {
            case NullValue:
                return null;
            case StringValue text:
                return text.Value;
            case BoolValue flag:
                return flag.Value;
            case NumberValue number:
                return number.Value;
            case ArrayValue array:
                return array.Items.Select(item => Read(item, metadata)).ToImmutableArray();
            case ObjectValue content:
                return ReadObject(content.Properties, metadata);
            case UnknownValue:
                metadata.Add(OutputData.Unknown<object?>(null));
                return null;
            case SecretValue secret:
                metadata.Add(OutputData.Known<object?>(null).WithSecret(true));
                return Read(secret.Value, metadata);
            case OutputValue output:
                metadata.Add(new OutputData<object?>(ReadResources(output), null, output.Value is not null, output.Secret));
                return output.Value is null ? null : Read(output.Value, metadata);
            case AssetValue asset:
                return AssetOrArchive.Read(asset);
            case ArchiveValue archive:
                return AssetOrArchive.Read(archive);
            case ResourceReferenceValue reference:
                return ResourceTypes.Reference(reference.Urn, reference.PackageVersion);
            default:
                throw new InvalidOperationException($"A response has a {value.GetType().Name}, which this program does not understand.");
        }
    }

    private static ImmutableDictionary<string, object?> ReadObject(PropertyMap properties, OutputMetadata metadata)
        => properties
            .Where((name, _) => !name.StartsWith(InternalKeyPrefix, StringComparison.Ordinal))
            .ToImmutableDictionary(property => property.Key, property => Read(property.Value, metadata));

    private static ImmutableHashSet<Resource> ReadResources(OutputValue output)
        => [.. output.Dependencies.Select(urn => new DependencyResource(urn.Text))];
}
