using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform is told about a resource.</summary>
public readonly struct ResourceTransformArgs
{
    /// <summary>Takes the members.</summary>
    public ResourceTransformArgs(
        string name, string type, bool custom, ImmutableDictionary<string, object?> args, ResourceOptions options)
    {
        Name = name;
        Type = type;
        Custom = custom;
        Args = args;
        Options = options;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The type token.</summary>
    public string Type { get; }

    /// <summary>Whether a provider manages the resource; otherwise it is a component.</summary>
    public bool Custom { get; }

    /// <summary>
    /// The inputs by wire name. What is unknown, secret or depends on resources is an <see cref="Output{T}"/> of its type.
    /// </summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>The options: <see cref="CustomResourceOptions"/> or <see cref="ComponentResourceOptions"/>.</summary>
    public ResourceOptions Options { get; }
}
