using System.Collections.Immutable;
using Pulumi;

namespace ManagedKube.Stacks;

/// <summary>The outputs of a stack.</summary>
[OutputType]
internal sealed class OwnStackResult
{
    [OutputConstructor]
    private OwnStackResult(ImmutableDictionary<string, object>? outputs) => Outputs = outputs ?? ImmutableDictionary<string, object>.Empty;

    /// <summary>By name; empty for a stack that was never deployed.</summary>
    public ImmutableDictionary<string, object> Outputs { get; }
}
