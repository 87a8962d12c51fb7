using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>HostAlias</c> as outputs.</summary>
[OutputType]
public sealed class HostAlias
{
    public readonly ImmutableArray<string> Hostnames;
    public readonly string Ip;

    [OutputConstructor]
    private HostAlias(
        ImmutableArray<string> hostnames,
        string ip)
    {
        Hostnames = hostnames;
        Ip = ip;
    }
}
