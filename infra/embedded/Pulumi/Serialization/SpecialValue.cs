using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Serialization;

/// <summary>The objects and texts on the wire that stand for what JSON values cannot express.</summary>
internal static class SpecialValue
{
    /// <summary>The key that marks an object as special; its value is one of the signatures.</summary>
    public const string SignatureKey = "4dabf18193072939515e22adb298388d";

    public const string SecretSignature = "1b47061264138c4ac30d75fd1eb44270";
    public const string AssetSignature = "c44067f5952c0a294b673a41bacd8c17";
    public const string ArchiveSignature = "0def7320c3a5731c473e5ecbe6d01bc7";
    public const string ResourceSignature = "5cf8f73096256a8f31e491e813e4eb8e";
    public const string OutputSignature = "d0e6a833031e9bbcd3f4e8bde6ca49a4";

    public const string ValueKey = "value";
    public const string SecretKey = "secret";
    public const string DependenciesKey = "dependencies";
    public const string TextKey = "text";
    public const string PathKey = "path";
    public const string UriKey = "uri";
    public const string AssetsKey = "assets";
    public const string UrnKey = "urn";
    public const string IdKey = "id";
    public const string PackageVersionKey = "packageVersion";

    /// <summary>The text that stands for a value that is not known yet.</summary>
    public const string Unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    // An engine may tell the type of an unknown value through the text that stands for it.
    private static readonly FrozenSet<string> Unknowns = FrozenSet.Create(
        StringComparer.Ordinal,
        Unknown,
        "1c4a061d-8072-4f0a-a4cb-0ff528b18fe7",
        "3eeb2bf0-c639-47a8-9e75-3b44932eb421",
        "6a19a0b0-7e62-4c92-b797-7f8e31da9cc2",
        "030794c1-ac77-496b-92df-f27374a8bd58",
        "e48ece36-62e2-4504-bad9-02848725956a",
        "dd056dcd-154b-4c76-9bd3-c8f88648b5ff");

    public static bool IsUnknown(Value value)
        => value.KindCase == Value.KindOneofCase.StringValue && Unknowns.Contains(value.StringValue);

    public static bool ContainsUnknown(Value value)
        => value.KindCase switch
        {
            Value.KindOneofCase.StringValue => IsUnknown(value),
            Value.KindOneofCase.ListValue => value.ListValue.Values.Any(ContainsUnknown),
            Value.KindOneofCase.StructValue => value.StructValue.Fields.Values.Any(ContainsUnknown),
            _ => false,
        };

    /// <summary>The signature of a special object.</summary>
    public static bool TryGetSignature(Value value, [NotNullWhen(true)] out string? signature)
        => TryGetText(value, SignatureKey, out signature);

    public static bool TryGetText(Value value, string key, [NotNullWhen(true)] out string? text)
    {
        text = value.KindCase == Value.KindOneofCase.StructValue
            && value.StructValue.Fields.TryGetValue(key, out var field)
            && field.KindCase == Value.KindOneofCase.StringValue
            ? field.StringValue
            : null;
        return text is not null;
    }

    /// <summary>A special object with the given content.</summary>
    public static Value Create(string signature, params ReadOnlySpan<(string Key, Value Value)> content)
    {
        var fields = new Struct { Fields = { [SignatureKey] = Value.ForString(signature) } };
        foreach (var (key, value) in content)
            fields.Fields[key] = value;
        return Value.ForStruct(fields);
    }

    public static Value Secret(Value value) => Create(SecretSignature, (ValueKey, value));
}
