using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform makes of a resource.</summary>
public readonly struct ResourceTransformResult
{
    /// <summary>Takes the members.</summary>
    public ResourceTransformResult(ImmutableDictionary<string, object?> args, ResourceOptions options)
    {
        Args = args;
        Options = options;
    }

    /// <summary>The inputs to use, by wire name.</summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>The options to use.</summary>
    public ResourceOptions Options { get; }
}
