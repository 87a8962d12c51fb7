using System.Collections.Immutable;
using ManagedKube.Engine.Providers.Inputs;
using ManagedKube.Engine.Providers.Random.Sources;
using Pulumi.Protocol.Values;
using Pulumi.ProviderHost;
using Pulumi.ProviderHost.Requests;

namespace ManagedKube.Engine.Providers.Random;

/// <summary>A type of random resource. It exists only in the state: a change of its inputs makes a new one.</summary>
internal abstract class RandomType(string name, InputSchema schema, params ImmutableArray<string> results)
{
    /// <summary>Input of every type: values whose change makes a new resource.</summary>
    protected static InputProperty Keepers { get; } = new("keepers", InputKind.TextMap);

    /// <summary>The type token, as <c>random:index/randomId:RandomId</c>.</summary>
    public string Token { get; } = $"random:index/{char.ToLowerInvariant(name[0])}{name[1..]}:{name}";

    /// <summary>Its inputs.</summary>
    public InputSchema Schema { get; } = schema;

    /// <summary>Names of the outputs that are not inputs.</summary>
    public ImmutableArray<string> Results { get; } = results;

    /// <summary>Outputs that are always secret.</summary>
    public virtual ImmutableArray<string> SecretResults => [];

    /// <summary>Version of the layout in the state, as the official provider notes it; null for its first one.</summary>
    public virtual string? StateVersion => null;

    /// <summary>What is wrong with the values; those that are not known yet are right.</summary>
    public virtual IEnumerable<CheckFailure> Violations(PropertyMap inputs) => [];

    /// <summary>The inputs in the one form that all equivalent inputs have.</summary>
    public virtual PropertyMap Normalize(PropertyMap inputs)
    {
        var full = Schema.WithDefaults(inputs);
        return full.Get(Keepers.Name)?.Unwrapped is ObjectValue keepers && keepers.Properties.Values.All(value => value is NullValue)
            ? full.Remove(Keepers.Name)
            : full;
    }

    /// <summary>Makes a new one.</summary>
    /// <param name="inputs">Normalized inputs.</param>
    /// <param name="source">Where random bytes come from.</param>
    public abstract RandomValue Create(PropertyMap inputs, RandomSource source);

    /// <summary>Makes one of the text that is given for an import.</summary>
    /// <exception cref="ProviderException">The text does not have the form that the message tells.</exception>
    public virtual ImportedValue Import(string id) =>
        throw new ProviderException($"A {name} cannot be imported: its value does not tell what it was made from.", nothingHappened: true);
}
