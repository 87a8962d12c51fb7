using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Capabilities</c> as outputs.</summary>
[OutputType]
public sealed class Capabilities
{
    public readonly ImmutableArray<string> Add;
    public readonly ImmutableArray<string> Drop;

    [OutputConstructor]
    private Capabilities(
        ImmutableArray<string> add,
        ImmutableArray<string> drop)
    {
        Add = add;
        Drop = drop;
    }
}
