namespace Pulumi.Kubernetes.Types.Outputs.ApiExtensions.V1;

/// <summary>The fields of Kubernetes' <c>ServiceReference</c> as outputs.</summary>
[OutputType]
public sealed class ServiceReference
{
    public readonly string Name;
    public readonly string Namespace;
    public readonly string Path;
    public readonly int Port;

    [OutputConstructor]
    private ServiceReference(
        string name,
        string @namespace,
        string path,
        int port)
    {
        Name = name;
        Namespace = @namespace;
        Path = path;
        Port = port;
    }
}
