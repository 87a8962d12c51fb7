using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using Pulumi.Protocol.Values;

namespace Pulumi.Protocol.Tests;

/// <summary>Random property values of every kind.</summary>
public static class PropertyValues
{
    public static Arbitrary<PropertyMap> Maps() => Gen.Sized(size => Map(Math.Min(size, 20), special: true)).ToArbitrary();

    public static Gen<PropertyMap> Map(int size, bool special) =>
        Gen.Choose(0, 4).SelectMany(count => Gen.Zip(Key, Value(size / 2, special)).ListOf(count))
            .Select(items => PropertyMap.From(items.Select(item => KeyValuePair.Create(item.Item1, item.Item2))));

    public static Gen<PropertyValue> Value(int size, bool special)
    {
        var leaves = new List<Gen<PropertyValue>>
        {
            Gen.Constant<PropertyValue>(NullValue.Instance),
            ArbMap.Default.GeneratorFor<bool>().Select(value => (PropertyValue)value),
            ArbMap.Default.GeneratorFor<NormalFloat>().Select(value => (PropertyValue)value.Get),
            Text.Select(value => (PropertyValue)value),
        };
        if (special)
            leaves.AddRange(
            [
                Gen.Constant<PropertyValue>(UnknownValue.Instance),
                Text.Select(text => (PropertyValue)new AssetValue("00ff", Text: text)),
                Text.Select(text => (PropertyValue)new ArchiveValue("00ff", Path: text)),
                Gen.Constant<PropertyValue>(new ResourceReferenceValue(Urn.Create("s", "p", default, "t:m:T", "n"), "id", "1.0.0")),
                Gen.Constant<PropertyValue>(new ResourceReferenceValue(Urn.Create("s", "p", default, "t:m:T", "n"), null, "")),
                ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => (PropertyValue)new ByteStringValue([.. bytes])),
            ]);
        if (size <= 0)
            return Gen.OneOf(leaves);
        var inner = Value(size / 3, special);
        var branches = new List<Gen<PropertyValue>>(leaves)
        {
            Gen.Choose(0, 3).SelectMany(count => inner.ListOf(count)).Select(items => (PropertyValue)items.ToImmutableArray()),
            Map(size / 3, special).Select(map => (PropertyValue)map),
        };
        if (special)
        {
            branches.Add(inner.Select(value => value.AsSecret()));
            branches.Add(inner.Select(value => (PropertyValue)new OutputValue(value, true, [Urn.Create("s", "p", default, "t:m:T", "n")])));
        }
        return Gen.OneOf(branches);
    }

    private static Gen<string> Key => Gen.OneOf(Gen.Elements("a", "b.c", "d[0]", "é\"\\", "日本", "__x", "*x"), Text.Where(text => text != Signatures.Key));

    // Half of a surrogate pair is no text; protobuf carries none.
    private static Gen<string> Text => ArbMap.Default.GeneratorFor<UnicodeString>()
        .Select(text => string.Concat((text.Get ?? "").Where(c => !char.IsSurrogate(c))));
}
