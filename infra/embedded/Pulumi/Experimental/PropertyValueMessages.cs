using System.Collections.Immutable;
using Pulumi.Protocol.Values;
using Pulumi.Protocol.Wire;
using ProtocolUrn = Pulumi.Protocol.Urn;
using ProtocolValue = Pulumi.Protocol.Values.PropertyValue;
using Struct = Google.Protobuf.WellKnownTypes.Struct;

namespace Pulumi.Experimental;

/// <summary>Property values in the form in which they are sent.</summary>
internal static class PropertyValueMessages
{
    private static readonly WireOptions Complete = new() { KeepOutputValues = true };

    /// <summary>Reads properties; a missing message is none.</summary>
    public static ImmutableDictionary<string, PropertyValue> Read(Struct? message) => Read(StructReader.Read(message));

    /// <summary>Writes properties; null stays null, which means that there are none rather than that they are empty.</summary>
    public static Struct? Write(IEnumerable<KeyValuePair<string, PropertyValue>>? properties)
        => properties is null ? null : StructWriter.Write(WriteMap(properties), Complete);

    private static ImmutableDictionary<string, PropertyValue> Read(PropertyMap properties)
        => properties.ToImmutableDictionary(property => property.Key, property => Read(property.Value));

    private static PropertyValue Read(ProtocolValue value)
        => value switch
        {
            NullValue => PropertyValue.Null,
            BoolValue flag => new(flag.Value),
            NumberValue number => new(number.Value),
            StringValue text => new(text.Value),
            UnknownValue => PropertyValue.Computed,
            ArrayValue array => new(array.Items.Select(Read).ToImmutableArray()),
            ObjectValue content => new(Read(content.Properties)),
            SecretValue secret => Read(secret.Value).WithSecret(true),
            OutputValue output => ReadOutput(output),
            AssetValue asset => new(AssetOrArchive.Read(asset)),
            ArchiveValue archive => new(AssetOrArchive.Read(archive)),
            ResourceReferenceValue reference => new(new ResourceReference(
                new(reference.Urn.Text), reference.Id is null ? null : Read(reference.Id), reference.PackageVersion)),
            _ => throw new InvalidOperationException($"A request has a {value.GetType().Name}, which this provider does not understand."),
        };

    private static PropertyValue ReadOutput(OutputValue output)
    {
        var content = output.Value is null ? PropertyValue.Computed : Read(output.Value);
        return content
            .WithDependencies([.. output.Dependencies.Select(urn => new Urn(urn.Text))])
            .WithSecret(output.Secret || content.IsSecret);
    }

    private static PropertyMap WriteMap(IEnumerable<KeyValuePair<string, PropertyValue>> properties)
        => PropertyMap.From(properties.Select(property => KeyValuePair.Create(property.Key, Write(property.Value))));

    private static ProtocolValue Write(PropertyValue value)
    {
        var content = value.Match<ProtocolValue>(
            () => NullValue.Instance,
            flag => flag,
            number => number,
            text => text,
            items => new ArrayValue([.. items.Select(Write)]),
            members => WriteMap(members),
            WriteFile,
            WriteFile,
            reference => new ResourceReferenceValue(
                ProtocolUrn.Parse(reference.URN), reference.Id is null ? null : Write(reference.Id), reference.PackageVersion),
            () => UnknownValue.Instance);
        if (!value.Dependencies.IsEmpty)
        {
            var urns = value.Dependencies.Select(urn => (string)urn).Order(StringComparer.Ordinal).Select(ProtocolUrn.Parse);
            return new OutputValue(value.IsComputed ? null : content, value.IsSecret, [.. urns]);
        }

        return value.IsSecret ? content.AsSecret() : content;
    }

    private static ProtocolValue WriteFile(AssetOrArchive file)
        => file.Value ?? throw new InvalidOperationException("A property is an asset or archive without content, which cannot be sent.");
}
