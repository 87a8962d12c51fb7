using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Asks for a component to be constructed.</summary>
public sealed class ConstructRequest
{
    /// <summary>Takes the members.</summary>
    public ConstructRequest(string type, string name, ImmutableDictionary<string, PropertyValue> inputs, ComponentResourceOptions options)
    {
        Type = type;
        Name = name;
        Inputs = inputs;
        Options = options;
    }

    /// <summary>The type token.</summary>
    public string Type { get; init; }

    /// <summary>The name.</summary>
    public string Name { get; init; }

    /// <summary>The inputs.</summary>
    public ImmutableDictionary<string, PropertyValue> Inputs { get; init; }

    /// <summary>The options, which the component must be given.</summary>
    public ComponentResourceOptions Options { get; init; }
}
