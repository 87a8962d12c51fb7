using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform makes of a function call.</summary>
public readonly struct InvokeTransformResult
{
    /// <summary>Takes the members.</summary>
    public InvokeTransformResult(ImmutableDictionary<string, object?> args, InvokeOptions options)
    {
        Args = args;
        Options = options;
    }

    /// <summary>The arguments to use, by wire name.</summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>The options to use.</summary>
    public InvokeOptions Options { get; }
}
