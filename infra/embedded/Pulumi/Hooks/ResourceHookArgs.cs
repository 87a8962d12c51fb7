using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a hook is told about the operation. Secret properties are outputs.</summary>
public class ResourceHookArgs
{
    /// <summary>Takes the members.</summary>
    public ResourceHookArgs(
        string urn,
        string id,
        string name,
        string type,
        ImmutableDictionary<string, object?>? newInputs = null,
        ImmutableDictionary<string, object?>? oldInputs = null,
        ImmutableDictionary<string, object?>? newOutputs = null,
        ImmutableDictionary<string, object?>? oldOutputs = null)
    {
        Urn = urn;
        Id = id;
        Name = name;
        Type = type;
        NewInputs = newInputs;
        OldInputs = oldInputs;
        NewOutputs = newOutputs;
        OldOutputs = oldOutputs;
    }

    /// <summary>The URN of the resource.</summary>
    public string Urn { get; }

    /// <summary>The id of the resource; empty while there is none.</summary>
    public string Id { get; }

    /// <summary>The name of the resource.</summary>
    public string Name { get; }

    /// <summary>The type token of the resource.</summary>
    public string Type { get; }

    /// <summary>The inputs that the program asks for; null for a deletion.</summary>
    public ImmutableDictionary<string, object?>? NewInputs { get; }

    /// <summary>The inputs before the operation; null for a creation.</summary>
    public ImmutableDictionary<string, object?>? OldInputs { get; }

    /// <summary>The outputs after the operation; null before it and for a deletion.</summary>
    public ImmutableDictionary<string, object?>? NewOutputs { get; }

    /// <summary>The outputs before the operation; null for a creation.</summary>
    public ImmutableDictionary<string, object?>? OldOutputs { get; }
}
