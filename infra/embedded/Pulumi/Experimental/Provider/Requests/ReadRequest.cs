using System.Collections.Immutable;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks for the present state of a resource.</summary>
public sealed class ReadRequest
{
    /// <summary>Takes the members.</summary>
    public ReadRequest(
        Urn urn,
        string id,
        ImmutableDictionary<string, PropertyValue> outputs,
        ImmutableDictionary<string, PropertyValue> inputs)
    {
        Urn = urn;
        Id = id;
        Outputs = outputs;
        Inputs = inputs;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The id of the resource.</summary>
    public string Id { get; }

    /// <summary>The outputs, as far as they are known.</summary>
    public ImmutableDictionary<string, PropertyValue> Outputs { get; }

    /// <summary>The inputs.</summary>
    public ImmutableDictionary<string, PropertyValue> Inputs { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => ProtocolUrn.Parse(Urn).Type;

    /// <summary>The name of the resource.</summary>
    public string Name => ProtocolUrn.Parse(Urn).Name;
}
