using System.Collections.Immutable;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks whether inputs are valid, and for their defaults.</summary>
public sealed class CheckRequest
{
    /// <summary>Takes the members.</summary>
    public CheckRequest(
        Urn urn,
        ImmutableDictionary<string, PropertyValue> oldInputs,
        ImmutableDictionary<string, PropertyValue> newInputs,
        ImmutableArray<byte> randomSeed)
    {
        Urn = urn;
        OldInputs = oldInputs;
        NewInputs = newInputs;
        RandomSeed = randomSeed;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The inputs as they were recorded.</summary>
    public ImmutableDictionary<string, PropertyValue> OldInputs { get; }

    /// <summary>The inputs that the program asks for.</summary>
    public ImmutableDictionary<string, PropertyValue> NewInputs { get; }

    /// <summary>What random parts of default values are to be derived from.</summary>
    public ImmutableArray<byte> RandomSeed { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => ProtocolUrn.Parse(Urn).Type;

    /// <summary>The name of the resource.</summary>
    public string Name => ProtocolUrn.Parse(Urn).Name;
}
