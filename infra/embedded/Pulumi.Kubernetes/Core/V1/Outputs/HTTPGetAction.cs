using System.Collections.Immutable;

namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>HTTPGetAction</c> as outputs.</summary>
[OutputType]
public sealed class HTTPGetAction
{
    public readonly string Host;
    public readonly ImmutableArray<HTTPHeader> HttpHeaders;
    public readonly string Path;
    public readonly Union<int, string> Port;
    public readonly string Scheme;

    [OutputConstructor]
    private HTTPGetAction(
        string host,
        ImmutableArray<HTTPHeader> httpHeaders,
        string path,
        Union<int, string> port,
        string scheme)
    {
        Host = host;
        HttpHeaders = httpHeaders;
        Path = path;
        Port = port;
        Scheme = scheme;
    }
}
