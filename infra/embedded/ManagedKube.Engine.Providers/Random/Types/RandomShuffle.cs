using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A list in random order. When more results are wanted than there are inputs, another order of all of them follows.</summary>
internal sealed class RandomShuffle() : RandomType(
    "RandomShuffle",
    new InputSchema(
        Keepers, new("inputs", InputKind.Texts) { Required = true }, new("resultCount", InputKind.Integer), new("seed", InputKind.Text)),
    "results")
{
    private const string Id = "-";

    public override IEnumerable<CheckFailure> Violations(PropertyMap inputs)
    {
        if (inputs.Integer("resultCount") < 0)
            yield return new("resultCount", "must not be negative");
    }

    public override RandomValue Create(PropertyMap inputs, RandomSource source)
    {
        var items = ((ArrayValue)inputs["inputs"].Unwrapped).Items;
        var count = items.IsEmpty ? 0 : inputs.Integer("resultCount") ?? items.Length;
        var seeded = Seeds.Source(inputs, source);
        var results = ImmutableArray.CreateBuilder<PropertyValue>();
        while (results.Count < count)
        {
            var order = items.ToArray();
            seeded.Shuffle<PropertyValue>(order);
            results.AddRange(order.Take((int)Math.Min(order.Length, count - results.Count)));
        }
        return new(Id, PropertyMap.Of(("results", results.DrainToImmutable())));
    }
}
