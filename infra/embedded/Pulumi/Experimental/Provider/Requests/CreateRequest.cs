using System.Collections.Immutable;
using ProtocolUrn = Pulumi.Protocol.Urn;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks for a resource to be created.</summary>
public sealed class CreateRequest
{
    /// <summary>Takes the members.</summary>
    public CreateRequest(Urn urn, ImmutableDictionary<string, PropertyValue> inputs, TimeSpan timeout, bool preview)
    {
        Urn = urn;
        Inputs = inputs;
        Timeout = timeout;
        Preview = preview;
    }

    /// <summary>The URN of the resource.</summary>
    public Urn Urn { get; }

    /// <summary>The inputs.</summary>
    public ImmutableDictionary<string, PropertyValue> Inputs { get; }

    /// <summary>How long the operation may take; zero for the default.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>Whether nothing is to be changed.</summary>
    public bool Preview { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type => ProtocolUrn.Parse(Urn).Type;

    /// <summary>The name of the resource.</summary>
    public string Name => ProtocolUrn.Parse(Urn).Name;
}
