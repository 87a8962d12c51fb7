using System.Collections.Immutable;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks for a resource to be deleted.</summary>
public sealed class DeleteRequest
{
    /// <summary>Takes the members.</summary>
    public DeleteRequest(
        Urn urn,
        string id,
        ImmutableDictionary<string, PropertyValue> oldOutputs,
        TimeSpan timeout,
        ImmutableDictionary<string, PropertyValue> oldInputs)
    {
        Urn = urn;
        Id = id;
        OldOutputs = oldOutputs;
        Timeout = timeout;
        OldInputs = oldInputs;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The id of the resource.</summary>
    public string Id { get; }

    /// <summary>The outputs as they were recorded.</summary>
    public ImmutableDictionary<string, PropertyValue> OldOutputs { get; }

    /// <summary>How long the operation may take; zero for the default.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>The inputs as they were recorded.</summary>
    public ImmutableDictionary<string, PropertyValue> OldInputs { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => ProtocolUrn.Parse(Urn).Type;

    /// <summary>The name of the resource.</summary>
    public string Name => ProtocolUrn.Parse(Urn).Name;
}
