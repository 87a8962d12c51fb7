using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressSpec</c> as outputs.</summary>
[OutputType]
public sealed class IngressSpec
{
    public readonly IngressBackend DefaultBackend;
    public readonly string IngressClassName;
    public readonly ImmutableArray<IngressRule> Rules;
    public readonly ImmutableArray<IngressTLS> Tls;

    [OutputConstructor]
    private IngressSpec(
        IngressBackend defaultBackend,
        string ingressClassName,
        ImmutableArray<IngressRule> rules,
        ImmutableArray<IngressTLS> tls)
    {
        DefaultBackend = defaultBackend;
        IngressClassName = ingressClassName;
        Rules = rules;
        Tls = tls;
    }
}
