using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pulumi.Serialization;

namespace Pulumi.Tests.Serialization;

public sealed class RoundTripTests
{
    [Property(Arbitrary = [typeof(PropertyValues)])]
    public async Task What_is_sent_is_read_back_the_same(PropertyValues.Case value)
    {
        var wire = await new PropertySerializer(new() { KeepOutputValues = value.KeepOutputs }).SerializeAsync("p", value.Sent);
        var data = PropertyDeserializer.Deserialize(wire!);

        Assert.Equal(value.IsKnown, data.IsKnown);
        Assert.Equal(value.IsSecret, data.IsSecret);
        if (data.IsKnown)
            Assert.Equal(value.Read, data.Value);
    }

    /// <summary>Nested values as a program gives them, with what must be read back.</summary>
    public static class PropertyValues
    {
        public sealed record Case(object? Sent, object? Read, bool IsKnown = true, bool IsSecret = false, bool KeepOutputs = false);

        public static Arbitrary<Case> Cases()
            => (from value in Gen.Sized(Nested)
                from keepOutputs in ArbMap.Default.GeneratorFor<bool>()
                select value with { KeepOutputs = keepOutputs }).ToArbitrary();

        private static Gen<Case> Nested(int size)
            => size < 2 ? Leaf() : Gen.OneOf(Leaf(), List(size / 2), Map(size / 2), Marked(size / 2));

        private static Gen<Case> Leaf()
            => Gen.OneOf(
                ArbMap.Default.GeneratorFor<NonNull<string>>().Select(text => new Case(text.Get, text.Get)),
                ArbMap.Default.GeneratorFor<NormalFloat>().Select(number => new Case(number.Get, number.Get)),
                ArbMap.Default.GeneratorFor<int>().Select(number => new Case(number, (double)number)),
                ArbMap.Default.GeneratorFor<bool>().Select(flag => new Case(flag, flag)));

        private static Gen<Case> List(int size)
            => Nested(size).ListOf(3).Select(items => Combine(
                items, items.Select(item => item.Sent).ToArray(), items.Select(item => item.Read).ToImmutableArray()));

        private static Gen<Case> Map(int size)
            => Nested(size).ListOf(3).Select(items =>
            {
                var keyed = items.Select((item, index) => (Key: $"k{index}", item.Sent, item.Read)).ToList();
                return Combine(
                    items,
                    keyed.ToDictionary(item => item.Key, item => item.Sent),
                    keyed.ToImmutableDictionary(item => item.Key, item => item.Read));
            });

        private static Gen<Case> Marked(int size)
            => from content in Nested(size)
               from isSecret in ArbMap.Default.GeneratorFor<bool>()
               from isKnown in Gen.Frequency((1, Gen.Constant(false)), (5, Gen.Constant(true)))
               select new Case(
                   new Output<object?>(Task.FromResult(new OutputData<object?>([], content.Sent, isKnown, isSecret))),
                   content.Read,
                   content.IsKnown && isKnown,
                   isSecret || (isKnown && content.IsSecret));

        private static Case Combine(IList<Case> items, object sent, object read)
            => new(sent, read, items.All(item => item.IsKnown), items.Any(item => item.IsSecret));
    }
}
