using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>Bytes that are a secret. Their id is not made of them, as ids are shown and kept in clear.</summary>
internal sealed class RandomBytes() : RandomType(
    "RandomBytes", new InputSchema(Keepers, new("length", InputKind.Integer) { Required = true }), "base64", "hex")
{
    public override ImmutableArray<string> SecretResults => Results;

    public override IEnumerable<CheckFailure> Violations(PropertyMap inputs)
    {
        if (inputs.Integer("length") < 1)
            yield return new("length", "must be at least 1");
    }

    public override RandomValue Create(PropertyMap inputs, RandomSource source) => Of(source.Bytes((int)inputs.Integer("length")!.Value));

    public override ImportedValue Import(string id)
    {
        var bytes = new byte[id.Length];
        if (!Convert.TryFromBase64String(id, bytes, out var length) || length == 0)
            throw new ProviderException("RandomBytes are imported by their base64 output.", nothingHappened: true);
        return new(PropertyMap.Of(("length", length)), Of(bytes[..length]));
    }

    private static RandomValue Of(byte[] bytes) => new(
        "none", PropertyMap.Of(("base64", Convert.ToBase64String(bytes)), ("hex", Convert.ToHexStringLower(bytes))));
}
