using Pulumi.Protocol.Values;

namespace ManagedKube.Cli.Display;

/// <summary>Takes the marker off secrets, for those who ask to see them.</summary>
internal static class Revealing
{
    public static PropertyMap Reveal(this PropertyMap map) => map.Select((_, value) => Reveal(value));

    private static PropertyValue Reveal(PropertyValue value) => value switch
    {
        SecretValue secret => Reveal(secret.Value),
        OutputValue { Value: { } known } => Reveal(known),
        ObjectValue map => new ObjectValue(map.Properties.Reveal()),
        ArrayValue array => new ArrayValue([.. array.Items.Select(Reveal)]),
        _ => value,
    };
}
