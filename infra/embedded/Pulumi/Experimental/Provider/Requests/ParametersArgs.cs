using System.Collections.Immutable;

namespace Pulumi.Experimental.Provider;

/// <summary>A parameter as a person gives it on a command line.</summary>
public sealed class ParametersArgs : Parameters
{
    /// <summary>Takes the arguments.</summary>
    public ParametersArgs(ImmutableArray<string> args) => Args = args;

    /// <summary>The arguments.</summary>
    public ImmutableArray<string> Args { get; }
}
