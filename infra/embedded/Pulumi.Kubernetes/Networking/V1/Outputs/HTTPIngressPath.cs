namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>HTTPIngressPath</c> as outputs.</summary>
[OutputType]
public sealed class HTTPIngressPath
{
    public readonly IngressBackend Backend;
    public readonly string Path;
    public readonly string PathType;

    [OutputConstructor]
    private HTTPIngressPath(
        IngressBackend backend,
        string path,
        string pathType)
    {
        Backend = backend;
        Path = path;
        PathType = pathType;
    }
}
