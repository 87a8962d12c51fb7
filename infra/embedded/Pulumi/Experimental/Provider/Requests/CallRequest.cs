using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Calls a method.</summary>
public sealed class CallRequest
{
    /// <summary>Takes the members.</summary>
    public CallRequest(ResourceReference? self, string tok, ImmutableDictionary<string, PropertyValue> args)
    {
        Self = self;
        Tok = tok;
        Args = args;
    }

    /// <summary>The resource whose method it is.</summary>
    public ResourceReference? Self { get; }

    /// <summary>The token.</summary>
    public string Tok { get; init; }

    /// <summary>The arguments.</summary>
    public ImmutableDictionary<string, PropertyValue> Args { get; init; }
}
