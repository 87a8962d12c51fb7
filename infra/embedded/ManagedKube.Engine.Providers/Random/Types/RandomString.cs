using System.Text;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A text that is no secret; it is its own id.</summary>
internal sealed class RandomString() : RandomType("RandomString", CharacterRules.Schema(Keepers), "result")
{
    public override string StateVersion => "2";

    public override IEnumerable<CheckFailure> Violations(PropertyMap inputs) => CharacterRules.Violations(inputs);

    public override PropertyMap Normalize(PropertyMap inputs) => CharacterRules.Normalize(base.Normalize(inputs));

    public override RandomValue Create(PropertyMap inputs, RandomSource source) => Of(RandomText.Compose(inputs, source));

    public override ImportedValue Import(string id) => new(PropertyMap.Of(("length", Encoding.UTF8.GetByteCount(id))), Of(id));

    private static RandomValue Of(string text) => new(text, PropertyMap.Of(("result", text)));
}
