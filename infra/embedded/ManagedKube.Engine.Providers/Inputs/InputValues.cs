using System.Collections.Immutable;
using Pulumi.Protocol.Values;

namespace ManagedKube.Engine.Providers.Inputs;

/// <summary>Reads inputs, through secret markers. Missing, unknown and mistyped ones are null.</summary>
internal static class InputValues
{
    public static string? Text(this PropertyMap inputs, string name) => (inputs.Get(name)?.Unwrapped as StringValue)?.Value;

    public static bool? Flag(this PropertyMap inputs, string name) => (inputs.Get(name)?.Unwrapped as BoolValue)?.Value;

    public static long? Integer(this PropertyMap inputs, string name) =>
        inputs.Get(name)?.Unwrapped is NumberValue { Value: var number } && number % 1 == 0 ? (long)number : null;

    public static ImmutableArray<string>? Texts(this PropertyMap inputs, string name) =>
        inputs.Get(name)?.Unwrapped is ArrayValue list
            ? [.. list.Items.Select(item => item.Unwrapped).OfType<StringValue>().Select(text => text.Value)]
            : null;

    public static IEnumerable<KeyValuePair<string, string>> TextMap(this PropertyMap inputs, string name) =>
        inputs.Get(name)?.Unwrapped is ObjectValue map
            ? map.Properties.Where(item => item.Value.Unwrapped is StringValue)
                .Select(item => KeyValuePair.Create(item.Key, ((StringValue)item.Value.Unwrapped).Value))
            : [];
}
