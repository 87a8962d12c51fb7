using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressTLS</c> as outputs.</summary>
[OutputType]
public sealed class IngressTLS
{
    public readonly ImmutableArray<string> Hosts;
    public readonly string SecretName;

    [OutputConstructor]
    private IngressTLS(
        ImmutableArray<string> hosts,
        string secretName)
    {
        Hosts = hosts;
        SecretName = secretName;
    }
}
