using System.Collections.Immutable;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks for a resource to be changed.</summary>
public sealed class UpdateRequest
{
    /// <summary>Takes the members.</summary>
    public UpdateRequest(
        Urn urn,
        string id,
        ImmutableDictionary<string, PropertyValue> oldOutputs,
        ImmutableDictionary<string, PropertyValue> newInputs,
        TimeSpan timeout,
        ImmutableArray<string> ignoreChanges,
        bool preview,
        ImmutableDictionary<string, PropertyValue> oldInputs)
    {
        Urn = urn;
        Id = id;
        OldOutputs = oldOutputs;
        NewInputs = newInputs;
        Timeout = timeout;
        IgnoreChanges = ignoreChanges;
        Preview = preview;
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

    /// <summary>How long the operation may take; zero for the default.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Paths of properties whose changes are to be ignored.</summary>
    public ImmutableArray<string> IgnoreChanges { get; }

    /// <summary>Whether nothing is to be changed.</summary>
    public bool Preview { get; }

    /// <summary>The inputs as they were recorded.</summary>
    public ImmutableDictionary<string, PropertyValue> OldInputs { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => ProtocolUrn.Parse(Urn).Type;

    /// <summary>The name of the resource.</summary>
    public string Name => ProtocolUrn.Parse(Urn).Name;
}
