using System.Collections.Immutable;

namespace Pulumi;

/// <summary>What a transform is told about a function call.</summary>
public readonly struct InvokeTransformArgs
{
    /// <summary>Takes the members.</summary>
    public InvokeTransformArgs(string token, ImmutableDictionary<string, object?> args, InvokeOptions options)
    {
        Token = token;
        Args = args;
        Options = options;
    }

    /// <summary>The token of the function.</summary>
    public string Token { get; }

    /// <summary>The arguments by wire name; secret ones are outputs.</summary>
    public ImmutableDictionary<string, object?> Args { get; }

    /// <summary>The options.</summary>
    public InvokeOptions Options { get; }
}
