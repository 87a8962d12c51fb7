using System.Collections.Immutable;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks what differs between what is and what is wanted.</summary>
public sealed class DiffRequest
{
    /// <summary>Takes the members.</summary>
    public DiffRequest(
        Urn urn,
        string id,
        ImmutableDictionary<string, PropertyValue> oldOutputs,
        ImmutableDictionary<string, PropertyValue> newInputs,
        ImmutableArray<string> ignoreChanges,
        ImmutableDictionary<string, PropertyValue> oldInputs)
    {
        Urn = urn;
        Id = id;
        OldOutputs = oldOutputs;
        NewInputs = newInputs;
        IgnoreChanges = ignoreChanges;
        OldInputs = oldInputs;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The id of the resource.</summary>
    public string Id { get; }

    /// <summary>The outputs as they were recorded.</summary>
    public ImmutableDictionary<string, PropertyValue> OldOutputs { get; }

    /// <summary>The inputs that the program asks for.</summary>
    public ImmutableDictionary<string, PropertyValue> NewInputs { get; }

    /// <summary>Paths of properties whose changes are to be ignored.</summary>
    public ImmutableArray<string> IgnoreChanges { get; }

    /// <summary>The inputs as they were recorded.</summary>
    public ImmutableDictionary<string, PropertyValue> OldInputs { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => ProtocolUrn.Parse(Urn).Type;

    /// <summary>The name of the resource.</summary>
    public string Name => ProtocolUrn.Parse(Urn).Name;
}
