using System.Collections.Immutable;
using System.Text;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A text that is a secret, with its hash.</summary>
internal sealed class RandomPassword() : RandomType("RandomPassword", CharacterRules.Schema(Keepers), "result", "bcryptHash")
{
    private const int BcryptCost = 10;

    public override ImmutableArray<string> SecretResults => Results;

    public override string StateVersion => "3";

    public override IEnumerable<CheckFailure> Violations(PropertyMap inputs) => CharacterRules.Violations(inputs);

    public override PropertyMap Normalize(PropertyMap inputs) => CharacterRules.Normalize(base.Normalize(inputs));

    public override RandomValue Create(PropertyMap inputs, RandomSource source) => Of(RandomText.Compose(inputs, source));

    public override ImportedValue Import(string id) => new(PropertyMap.Of(("length", Encoding.UTF8.GetByteCount(id))), Of(id));

    // bcrypt itself takes the first 72 bytes.
    private static RandomValue Of(string password) => new(
        "none", PropertyMap.Of(("result", password), ("bcryptHash", BCrypt.Net.BCrypt.HashPassword(password, BcryptCost))));
}
