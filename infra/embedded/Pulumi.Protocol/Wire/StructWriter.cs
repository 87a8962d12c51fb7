using Pulumi.Protocol.Values;
using ListValue = Google.Protobuf.WellKnownTypes.ListValue;
using Struct = Google.Protobuf.WellKnownTypes.Struct;
using Value = Google.Protobuf.WellKnownTypes.Value;

namespace Pulumi.Protocol.Wire;

/// <summary>Writes property values as protobuf values.</summary>
public static class StructWriter
{
    /// <summary>Writes a map.</summary>
    public static Struct Write(PropertyMap map, WireOptions? options = null)
    {
        options ??= WireOptions.Default;
        var result = new Struct();
        foreach (var (key, value) in map)
            if (options.KeepUnknowns || !value.ContainsUnknowns)
                result.Fields[key] = Write(value, options);
        return result;
    }

    /// <summary>Writes one value.</summary>
    public static Value Write(PropertyValue value, WireOptions options) => value switch
    {
        NullValue => Value.ForNull(),
        BoolValue v => Value.ForBool(v.Value),
        NumberValue v => Value.ForNumber(v.Value),
        StringValue v => Value.ForString(v.Value),
        UnknownValue => Value.ForString(Signatures.Unknown),
        ArrayValue v => WriteArray(v, options),
        ObjectValue v => Value.ForStruct(Write(v.Properties, options)),
        SecretValue v => options.KeepSecrets ? Special(Signatures.Secret, ("value", Write(v.Value, options))) : Write(v.Value, options),
        OutputValue v => WriteOutput(v, options),
        ResourceReferenceValue v => WriteReference(v, options),
        AssetValue v => WriteAsset(options.ElideAssetContents ? v.HashOnly : v),
        ArchiveValue v => WriteArchive(options.ElideAssetContents ? v.HashOnly : v, options),
        ByteStringValue v => Special(Signatures.ByteString, ("value", Value.ForString(Convert.ToBase64String(v.Value.AsSpan())))),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.GetType().Name, "unknown kind of property value"),
    };

    private static Value WriteArray(ArrayValue array, WireOptions options)
    {
        var list = new ListValue();
        foreach (var item in array.Items)
            list.Values.Add(Write(item, options));
        return new Value { ListValue = list };
    }

    private static Value WriteOutput(OutputValue output, WireOptions options)
    {
        if (!options.KeepOutputValues)
        {
            var plain = output.Value ?? UnknownValue.Instance;
            return Write(output.Secret ? plain.AsSecret() : plain, options);
        }
        var result = Special(Signatures.Output);
        var fields = result.StructValue.Fields;
        if (output.Value is not null)
            fields["value"] = Write(output.Value, options);
        if (output.Secret)
            fields["secret"] = Value.ForBool(true);
        if (!output.Dependencies.IsEmpty)
            fields["dependencies"] = Value.ForList([.. output.Dependencies.Select(urn => Value.ForString(urn.Text))]);
        return result;
    }

    private static Value WriteReference(ResourceReferenceValue reference, WireOptions options)
    {
        if (!options.KeepResources)
            return reference.Id is null ? Value.ForString(reference.Urn.Text) : Write(reference.Id, options);
        var result = Special(Signatures.ResourceReference, ("urn", Value.ForString(reference.Urn.Text)));
        var fields = result.StructValue.Fields;
        if (reference.Id is not null)
            fields["id"] = Write(reference.Id, options);
        if (reference.PackageVersion.Length > 0)
            fields["packageVersion"] = Value.ForString(reference.PackageVersion);
        return result;
    }

    private static Value WriteAsset(AssetValue asset)
    {
        var result = Special(Signatures.Asset);
        AddText(result, "hash", NullIfEmpty(asset.Hash));
        AddText(result, "text", asset.Text);
        AddText(result, "path", asset.Path);
        AddText(result, "uri", asset.Uri);
        return result;
    }

    private static Value WriteArchive(ArchiveValue archive, WireOptions options)
    {
        var result = Special(Signatures.Archive);
        AddText(result, "hash", NullIfEmpty(archive.Hash));
        if (archive.Assets is not null)
            result.StructValue.Fields["assets"] = Value.ForStruct(Write(archive.Assets, options));
        AddText(result, "path", archive.Path);
        AddText(result, "uri", archive.Uri);
        return result;
    }

    private static Value Special(string signature, params (string Key, Value Value)[] members)
    {
        var result = Value.ForStruct(new Struct { Fields = { [Signatures.Key] = Value.ForString(signature) } });
        foreach (var (key, value) in members)
            result.StructValue.Fields[key] = value;
        return result;
    }

    private static void AddText(Value special, string key, string? text)
    {
        if (text is not null)
            special.StructValue.Fields[key] = Value.ForString(text);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
