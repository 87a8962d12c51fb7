namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>TCPSocketAction</c> as outputs.</summary>
[OutputType]
public sealed class TCPSocketAction
{
    public readonly string Host;
    public readonly Union<int, string> Port;

    [OutputConstructor]
    private TCPSocketAction(
        string host,
        Union<int, string> port)
    {
        Host = host;
        Port = port;
    }
}
