namespace Pulumi.Kubernetes.Types.Outputs.Core.V1;

/// <summary>The fields of Kubernetes' <c>GRPCAction</c> as outputs.</summary>
[OutputType]
public sealed class GRPCAction
{
    public readonly int Port;
    public readonly string Service;

    [OutputConstructor]
    private GRPCAction(
        int port,
        string service)
    {
        Port = port;
        Service = service;
    }
}
