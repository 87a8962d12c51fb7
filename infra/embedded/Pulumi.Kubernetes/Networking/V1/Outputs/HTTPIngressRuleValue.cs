using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>HTTPIngressRuleValue</c> as outputs.</summary>
[OutputType]
public sealed class HTTPIngressRuleValue
{
    public readonly ImmutableArray<HTTPIngressPath> Paths;

    [OutputConstructor]
    private HTTPIngressRuleValue(
        ImmutableArray<HTTPIngressPath> paths)
    {
        Paths = paths;
    }
}
