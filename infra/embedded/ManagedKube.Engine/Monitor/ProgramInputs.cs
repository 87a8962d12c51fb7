using Pulumi.Protocol;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Monitor;

/// <summary>Reads what programs send as inputs: output values give their value to the inputs and their origin to the dependencies.</summary>
internal static class ProgramInputs
{
    /// <summary>The value without output values.</summary>
    public static PropertyValue Plain(PropertyValue value) => value switch
    {
        OutputValue { Value: null, Secret: var secret } => secret ? UnknownValue.Instance.AsSecret() : UnknownValue.Instance,
        OutputValue { Value: { } inner, Secret: var secret } => secret ? Plain(inner).AsSecret() : Plain(inner),
        SecretValue s => Plain(s.Value).AsSecret(),
        ArrayValue a => new ArrayValue([.. a.Items.Select(Plain)]),
        ObjectValue o => Plain(o.Properties),
        _ => value,
    };

    /// <summary>The map without output values.</summary>
    public static PropertyMap Plain(PropertyMap map) => map.Values.Any(HoldsOutputs) ? map.Select((_, value) => Plain(value)) : map;

    /// <summary>The resources that the output values in a value come from.</summary>
    public static IEnumerable<Urn> Origins(PropertyValue value) => value switch
    {
        OutputValue o => o.Value is null ? o.Dependencies : o.Dependencies.Concat(Origins(o.Value)),
        SecretValue s => Origins(s.Value),
        ArrayValue a => a.Items.SelectMany(Origins),
        ObjectValue o => o.Properties.Values.SelectMany(Origins),
        _ => [],
    };

    private static bool HoldsOutputs(PropertyValue value) => value switch
    {
        OutputValue => true,
        SecretValue s => HoldsOutputs(s.Value),
        ArrayValue a => a.Items.Any(HoldsOutputs),
        ObjectValue o => o.Properties.Values.Any(HoldsOutputs),
        _ => false,
    };
}
