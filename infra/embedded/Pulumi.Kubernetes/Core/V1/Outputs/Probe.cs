namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>Probe</c> as outputs.</summary>
[OutputType]
public sealed class Probe
{
    public readonly ExecAction Exec;
    public readonly int FailureThreshold;
    public readonly GRPCAction Grpc;
    public readonly HTTPGetAction HttpGet;
    public readonly int InitialDelaySeconds;
    public readonly int PeriodSeconds;
    public readonly int SuccessThreshold;
    public readonly TCPSocketAction TcpSocket;
    public readonly int TerminationGracePeriodSeconds;
    public readonly int TimeoutSeconds;

    [OutputConstructor]
    private Probe(
        ExecAction exec,
        int failureThreshold,
        GRPCAction grpc,
        HTTPGetAction httpGet,
        int initialDelaySeconds,
        int periodSeconds,
        int successThreshold,
        TCPSocketAction tcpSocket,
        int terminationGracePeriodSeconds,
        int timeoutSeconds)
    {
        Exec = exec;
        FailureThreshold = failureThreshold;
        Grpc = grpc;
        HttpGet = httpGet;
        InitialDelaySeconds = initialDelaySeconds;
        PeriodSeconds = periodSeconds;
        SuccessThreshold = successThreshold;
        TcpSocket = tcpSocket;
        TerminationGracePeriodSeconds = terminationGracePeriodSeconds;
        TimeoutSeconds = timeoutSeconds;
    }
}
