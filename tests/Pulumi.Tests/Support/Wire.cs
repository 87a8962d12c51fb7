using Google.Protobuf.WellKnownTypes;
using Pulumi.Serialization;

namespace Pulumi.Tests.Support;

/// <summary>Short ways to write values on the wire.</summary>
internal static class Wire
{
    public static Value Unknown => Value.ForString(SpecialValue.Unknown);

    public static Value Text(string text) => Value.ForString(text);

    public static Value Number(double number) => Value.ForNumber(number);

    public static Value List(params Value[] items) => Value.ForList(items);

    public static Struct Fields(params (string Key, Value Value)[] fields)
    {
        var result = new Struct();
        foreach (var (key, value) in fields)
            result.Fields[key] = value;
        return result;
    }

    public static Value Object(params (string Key, Value Value)[] fields) => Value.ForStruct(Fields(fields));
}
