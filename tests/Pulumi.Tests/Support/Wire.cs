using Google.Protobuf.WellKnownTypes;

namespace Pulumi.Tests.Support;

/// <summary>Short ways to write values on the wire, with the constants that Pulumi's protocol prescribes.</summary>
internal static class Wire
{
    public const string UnknownText = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

    private const string SignatureKey = "4dabf18193072939515e22adb298388d";

    public static Value Unknown => Text(UnknownText);

    public static Value Text(string text) => Value.ForString(text);

    public static Value Number(double number) => Value.ForNumber(number);

    public static Value List(params Value[] items) => Value.ForList(items);

    public static Value Secret(Value content) => Special("1b47061264138c4ac30d75fd1eb44270", [("value", content)]);

    public static Value Asset(params (string Key, Value Value)[] content) => Special("c44067f5952c0a294b673a41bacd8c17", content);

    public static Value Archive(params (string Key, Value Value)[] content) => Special("0def7320c3a5731c473e5ecbe6d01bc7", content);

    public static Value Reference(params (string Key, Value Value)[] content) => Special("5cf8f73096256a8f31e491e813e4eb8e", content);

    public static Value Output(params (string Key, Value Value)[] content) => Special("d0e6a833031e9bbcd3f4e8bde6ca49a4", content);

    public static Struct Fields(params (string Key, Value Value)[] fields)
    {
        var result = new Struct();
        foreach (var (key, value) in fields)
            result.Fields[key] = value;
        return result;
    }

    public static Value Object(params (string Key, Value Value)[] fields) => Value.ForStruct(Fields(fields));

    private static Value Special(string signature, (string Key, Value Value)[] content)
        => Object([(SignatureKey, Text(signature)), .. content]);
}
