using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Calls a function.</summary>
public sealed class InvokeRequest
{
    /// <summary>Takes the members.</summary>
    public InvokeRequest(string tok, ImmutableDictionary<string, PropertyValue> args)
    {
        Tok = tok;
        Args = args;
    }

    /// <summary>The token.</summary>
    public string Tok { get; }

    /// <summary>The arguments.</summary>
    public ImmutableDictionary<string, PropertyValue> Args { get; }
}
