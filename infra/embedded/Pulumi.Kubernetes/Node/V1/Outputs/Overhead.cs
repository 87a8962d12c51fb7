using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Node.V1;

/// <summary>The fields of Kubernetes' <c>Overhead</c> as outputs.</summary>
[OutputType]
public sealed class Overhead
{
    public readonly ImmutableDictionary<string, string> PodFixed;

    [OutputConstructor]
    private Overhead(
        ImmutableDictionary<string, string> podFixed)
    {
        PodFixed = podFixed;
    }
}
