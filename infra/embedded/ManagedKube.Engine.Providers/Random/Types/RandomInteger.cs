using System.Globalization;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random.Types;

/// <summary>A whole number from a range that includes both of its ends.</summary>
internal sealed class RandomInteger() : RandomType(
    "RandomInteger",
    new InputSchema(
        Keepers, new("min", InputKind.Integer) { Required = true }, new("max", InputKind.Integer) { Required = true }, new("seed", InputKind.Text)),
    "result")
{
    public override IEnumerable<CheckFailure> Violations(PropertyMap inputs)
    {
        if (inputs.Integer("min") is { } min && inputs.Integer("max") is { } max && min > max)
            yield return new("min", $"is {min}, but must not be greater than max, which is {max}");
    }

    public override RandomValue Create(PropertyMap inputs, RandomSource source)
    {
        var min = inputs.Integer("min")!.Value;
        var max = inputs.Integer("max")!.Value;
        return Of(min + (long)Seeds.Source(inputs, source).Below((ulong)(max - min) + 1));
    }

    public override ImportedValue Import(string id)
    {
        var parts = id.Split(',', 4);
        if (parts.Length < 3 || !TryParse(parts[0], out var result) || !TryParse(parts[1], out var min) || !TryParse(parts[2], out var max)
            || result < min || result > max)
            throw new ProviderException(
                "A RandomInteger is imported by RESULT,MIN,MAX or RESULT,MIN,MAX,SEED, with RESULT between MIN and MAX.", nothingHappened: true);
        var inputs = PropertyMap.Of(("min", min), ("max", max));
        return new(parts.Length == 4 ? inputs.Set("seed", parts[3]) : inputs, Of(result));
    }

    private static bool TryParse(string text, out long number) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);

    private static RandomValue Of(long number) => new(number.ToString(CultureInfo.InvariantCulture), PropertyMap.Of(("result", number)));
}
