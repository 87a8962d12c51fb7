using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>Gives the provider its configuration.</summary>
public sealed class ConfigureRequest
{
    /// <summary>Takes the members.</summary>
    public ConfigureRequest(
        ImmutableDictionary<string, string> variables,
        ImmutableDictionary<string, PropertyValue> args,
        bool acceptSecrets,
        bool acceptResources,
        bool sendsOldInputs,
        bool sendsOldInputsToDelete)
    {
#pragma warning disable CS0618 // Callers may still read it.
        Variables = variables;
#pragma warning restore CS0618
        Args = args;
        AcceptSecrets = acceptSecrets;
        AcceptResources = acceptResources;
        SendsOldInputs = sendsOldInputs;
        SendsOldInputsToDelete = sendsOldInputsToDelete;
    }

    /// <summary>The configuration as text, by full key.</summary>
    [Obsolete("Variables is deprecated; use Args instead wherever possible.")]
    public ImmutableDictionary<string, string> Variables { get; }

    /// <summary>The configuration.</summary>
    public ImmutableDictionary<string, PropertyValue> Args { get; }

    /// <summary>Whether the engine understands secrets in results.</summary>
    public bool AcceptSecrets { get; }

    /// <summary>Whether the engine understands references to resources in results.</summary>
    public bool AcceptResources { get; }

    /// <summary>Whether the engine sends recorded inputs with differences and updates.</summary>
    public bool SendsOldInputs { get; }

    /// <summary>Whether the engine sends recorded inputs with deletions.</summary>
    public bool SendsOldInputsToDelete { get; }
}
