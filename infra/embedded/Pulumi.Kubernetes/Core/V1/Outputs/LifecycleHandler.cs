namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>LifecycleHandler</c> as outputs.</summary>
[OutputType]
public sealed class LifecycleHandler
{
    public readonly ExecAction Exec;
    public readonly HTTPGetAction HttpGet;
    public readonly SleepAction Sleep;
    public readonly TCPSocketAction TcpSocket;

    [OutputConstructor]
    private LifecycleHandler(
        ExecAction exec,
        HTTPGetAction httpGet,
        SleepAction sleep,
        TCPSocketAction tcpSocket)
    {
        Exec = exec;
        HttpGet = httpGet;
        Sleep = sleep;
        TcpSocket = tcpSocket;
    }
}
