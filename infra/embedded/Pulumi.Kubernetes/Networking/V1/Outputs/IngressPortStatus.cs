namespace Pulumi.Kubernetes.Types.Outputs.Networking.V1;

/// <summary>The fields of Kubernetes' <c>IngressPortStatus</c> as outputs.</summary>
[OutputType]
public sealed class IngressPortStatus
{
    public readonly string Error;
    public readonly int Port;
    public readonly string Protocol;

    [OutputConstructor]
    private IngressPortStatus(
        string error,
        int port,
        string protocol)
    {
        Error = error;
        Port = port;
        Protocol = protocol;
    }
}
