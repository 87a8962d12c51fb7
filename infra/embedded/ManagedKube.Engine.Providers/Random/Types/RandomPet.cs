using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A name: an animal, before it an adjective, before that adverbs. It is the id.</summary>
internal sealed class RandomPet() : RandomType(
    "RandomPet",
    new InputSchema(
        Keepers, new("length", InputKind.Integer) { Default = 2 }, new("prefix", InputKind.Text), new("separator", InputKind.Text) { Default = "-" }))
{
    public override IEnumerable<CheckFailure> Violations(PropertyMap inputs)
    {
        if (inputs.Integer("length") < 1)
            yield return new("length", "must be at least 1");
        if (inputs.Get("prefix") is SecretValue)
            yield return new("prefix", "must not be a secret: it becomes a part of the id, which is kept and shown in clear");
    }

    public override RandomValue Create(PropertyMap inputs, RandomSource source)
    {
        var length = inputs.Integer("length")!.Value;
        var words = new List<string>();
        if (inputs.Text("prefix") is { Length: > 0 } prefix)
            words.Add(prefix);
        for (var left = length; left > 0; left--)
            words.Add(source.Pick(left switch { 1 => PetWords.Animals, 2 => PetWords.Adjectives, _ => PetWords.Adverbs }));
        return new(string.Join(inputs.Text("separator"), words), PropertyMap.Empty);
    }
}
