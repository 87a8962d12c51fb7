using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A number in several notations; the one for URLs, without prefix, is the id.</summary>
internal sealed class RandomId() : RandomType(
    "RandomId",
    new InputSchema(Keepers, new("byteLength", InputKind.Integer) { Required = true }, new("prefix", InputKind.Text)),
    "b64Std", "b64Url", "dec", "hex")
{
    public override IEnumerable<CheckFailure> Violations(PropertyMap inputs)
    {
        if (inputs.Integer("byteLength") < 1)
            yield return new("byteLength", "must be at least 1");
    }

    public override RandomValue Create(PropertyMap inputs, RandomSource source) =>
        Of(source.Bytes((int)inputs.Integer("byteLength")!.Value), inputs.Text("prefix") ?? "");

    public override ImportedValue Import(string id)
    {
        var comma = id.LastIndexOf(',');
        var prefix = comma < 0 ? "" : id[..comma];
        if (!Base64Url.IsValid(id.AsSpan(comma + 1), out var length) || length == 0)
            throw new ProviderException("A RandomId is imported by its b64Url output without prefix, or by PREFIX,ID.", nothingHappened: true);
        var inputs = PropertyMap.Of(("byteLength", length));
        return new(prefix.Length == 0 ? inputs : inputs.Set("prefix", prefix), Of(Base64Url.DecodeFromChars(id.AsSpan(comma + 1)), prefix));
    }

    private static RandomValue Of(byte[] bytes, string prefix)
    {
        var id = Base64Url.EncodeToString(bytes);
        var number = new BigInteger(bytes, isUnsigned: true, isBigEndian: true);
        return new(id, PropertyMap.Of(
            ("b64Std", prefix + Convert.ToBase64String(bytes)),
            ("b64Url", prefix + id),
            ("dec", prefix + number.ToString(CultureInfo.InvariantCulture)),
            ("hex", prefix + Convert.ToHexStringLower(bytes))));
    }
}
