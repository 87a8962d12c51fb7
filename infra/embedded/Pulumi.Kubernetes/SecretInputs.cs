using System.Collections.Immutable;

namespace Pulumi.Kubernetes;

/// <summary>Marks inputs that are always secret.</summary>
internal static class SecretInputs
{
    public static InputMap<string> Of(InputMap<string> value) => Marked<ImmutableDictionary<string, string>>(value);

    public static Input<string>? Of(Input<string>? value) => value is null ? null : (Input<string>)Marked(value);

    private static Output<T> Marked<T>(Input<T> value)
    {
        Input<int> secret = Output.CreateSecret(0);
        return Output.Tuple(value, secret).Apply(pair => pair.Item1);
    }
}
