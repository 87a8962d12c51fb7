namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressServiceBackend</c> as outputs.</summary>
[OutputType]
public sealed class IngressServiceBackend
{
    public readonly string Name;
    public readonly ServiceBackendPort Port;

    [OutputConstructor]
    private IngressServiceBackend(
        string name,
        ServiceBackendPort port)
    {
        Name = name;
        Port = port;
    }
}
