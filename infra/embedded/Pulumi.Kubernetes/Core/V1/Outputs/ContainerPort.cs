namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>ContainerPort</c> as outputs.</summary>
[OutputType]
public sealed class ContainerPort
{
    public readonly int ContainerPortValue;
    public readonly string HostIP;
    public readonly int HostPort;
    public readonly string Name;
    public readonly string Protocol;

    [OutputConstructor]
    private ContainerPort(
        int containerPort,
        string hostIP,
        int hostPort,
        string name,
        string protocol)
    {
        ContainerPortValue = containerPort;
        HostIP = hostIP;
        HostPort = hostPort;
        Name = name;
        Protocol = protocol;
    }
}
